"""Who vouches for the mail servers of these tests."""

import pytest

from tests.exchange.mail_rig import Papers, Postmaster


@pytest.fixture(scope="session")
def papers(tmp_path_factory):
    return Papers.made(tmp_path_factory.mktemp("papers"))


@pytest.fixture
def trusted(papers, monkeypatch):
    """A computer that trusts them, as OpenSSL is told of it."""
    monkeypatch.setenv("SSL_CERT_FILE", str(papers.vouched))
    return papers


@pytest.fixture
def postmaster():
    return Postmaster()
