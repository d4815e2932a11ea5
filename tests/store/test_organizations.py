"""Organisations: once for all their people, told of, renamed, and forgotten when but a slip."""

from dataclasses import replace

import pytest

from desktop.domain.channel_advice import Culture
from desktop.domain.contacts import Contact
from desktop.domain.organizations import NamelessOrganization, Organization
from desktop.store.contact_search import search_contacts
from desktop.store.contacts import contact, save_contact
from desktop.store.lost_updates import ChangedMeanwhile
from desktop.store.organizations import (
    NoSuchOrganization,
    OrganizationExists,
    organization_named,
    organizations,
    save_organization,
)


@pytest.fixture
def book(any_book):
    return any_book


@pytest.fixture
def acme(session):
    save_contact(session, Contact("Ann", organization="Acme"))
    return organization_named(session, "Acme")


def test_what_is_told_of_an_organization_is_kept(session, acme):
    told = replace(acme, culture=Culture.FORMAL, website="example.com", notes="Big.")
    save_organization(session, told)
    session.expire_all()
    assert organizations(session) == [told]


def test_a_new_name_is_new_for_all_its_people_and_they_are_found_by_it(session, acme):
    save_organization(session, replace(acme, name="Apex"))
    (ann,) = search_contacts(session, "apex")
    assert contact(session, ann.id).organization == "Apex"
    assert search_contacts(session, "acme") == []


def test_one_of_which_something_is_known_outlives_its_last_person(session, acme):
    save_organization(session, replace(acme, culture=Culture.EMAIL))
    (ann,) = search_contacts(session)
    save_contact(session, Contact("Ann", id=ann.id))
    assert [found.name for found in organizations(session)] == ["Acme"]


def test_two_of_one_name_are_refused(session, acme):
    other = save_organization(session, Organization("Apex"))
    with pytest.raises(OrganizationExists):
        save_organization(session, replace(other, name="Acme"))


def test_one_without_a_name_or_that_is_not_there_is_refused(session):
    with pytest.raises(NamelessOrganization):
        save_organization(session, Organization(" "))
    with pytest.raises(NoSuchOrganization):
        save_organization(session, Organization("Acme", id=7))


def test_a_change_made_on_an_older_one_is_refused(session, acme):
    save_organization(session, replace(acme, notes="Big."))
    with pytest.raises(ChangedMeanwhile):
        save_organization(session, replace(acme, notes="Small."))
