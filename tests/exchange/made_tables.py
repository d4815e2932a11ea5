"""Tables in the shapes that other programs export, and what is read of them."""

from desktop.domain.imports import FoundContact, ReadingChoices
from desktop.exchange.reading import FileReading

GOOGLE = (
    "First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,"
    "Phonetic Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,"
    "Organization Title,Organization Department,Birthday,Notes,Photo,Labels,"
    "E-mail 1 - Label,E-mail 1 - Value,"
    "E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,"
    "Phone 2 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City,"
    "Address 1 - PO Box,Address 1 - Region,Address 1 - Postal Code,Address 1 - Country,"
    "Address 1 - Extended Address,Relation 1 - Label,Relation 1 - Value,Website 1 - Label,"
    "Website 1 - Value,Event 1 - Label,Event 1 - Value,Custom Field 1 - Label,"
    "Custom Field 1 - Value"
)
OLD_GOOGLE = (
    "Name,Given Name,Additional Name,Family Name,Yomi Name,Given Name Yomi,Additional Name Yomi,"
    "Family Name Yomi,Name Prefix,Name Suffix,Initials,Nickname,Short Name,Maiden Name,Birthday,"
    "Gender,Location,Billing Information,Directory Server,Mileage,Occupation,Hobby,Sensitivity,"
    "Priority,Subject,Notes,Language,Photo,Group Membership,E-mail 1 - Type,E-mail 1 - Value,"
    "E-mail 2 - Type,E-mail 2 - Value,Phone 1 - Type,Phone 1 - Value,Phone 2 - Type,"
    "Phone 2 - Value,Address 1 - Type,Address 1 - Formatted,Address 1 - Street,Address 1 - City,"
    "Address 1 - PO Box,Address 1 - Region,Address 1 - Postal Code,Address 1 - Country,"
    "Address 1 - Extended Address,Organization 1 - Type,Organization 1 - Name,"
    "Organization 1 - Yomi Name,Organization 1 - Title,Organization 1 - Department,"
    "Website 1 - Type,Website 1 - Value"
)
OUTLOOK = (
    "Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Street,"
    "Business Street 2,Business Street 3,Business City,Business State,Business Postal Code,"
    "Business Country/Region,Home Street,Home Street 2,Home Street 3,Home City,Home State,"
    "Home Postal Code,Home Country/Region,Other Street,Other Street 2,Other Street 3,Other City,"
    "Other State,Other Postal Code,Other Country/Region,Assistant's Phone,Business Fax,"
    "Business Phone,Business Phone 2,Callback,Car Phone,Company Main Phone,Home Fax,Home Phone,"
    "Home Phone 2,ISDN,Mobile Phone,Other Fax,Other Phone,Pager,Primary Phone,Radio Phone,"
    "TTY/TDD Phone,Telex,Account,Anniversary,Assistant's Name,Billing Information,Birthday,"
    "Business Address PO Box,Categories,Children,Directory Server,E-mail Address,E-mail Type,"
    "E-mail Display Name,E-mail 2 Address,E-mail 2 Type,E-mail 2 Display Name,Gender,"
    "Government ID Number,Hobby,Home Address PO Box,Initials,Internet Free Busy,Keywords,Language,"
    "Location,Manager's Name,Mileage,Notes,Office Location,Organizational ID Number,"
    "Other Address PO Box,Priority,Private,Profession,Referred By,Sensitivity,Spouse,User 1,"
    "Web Page"
)
GERMAN_OUTLOOK = (
    "Anrede,Vorname,Weitere Vornamen,Nachname,Suffix,Firma,Abteilung,Position,Straße geschäftlich,"
    "Straße geschäftlich 2,Straße geschäftlich 3,Ort geschäftlich,Region geschäftlich,"
    "Postleitzahl geschäftlich,Land/Region geschäftlich,Straße privat,Straße privat 2,"
    "Straße privat 3,Ort privat,Bundesland/Kanton privat,Postleitzahl privat,Land/Region privat,"
    "Weitere Straße,Weitere Straße 2,Weiterer Ort,Weitere/r Bundesland/Kanton,"
    "Weitere Postleitzahl,Weiteres/e Land/Region,Telefon Assistent,Fax geschäftlich,"
    "Telefon geschäftlich,Telefon geschäftlich 2,Rückmeldung,Autotelefon,Telefon Firma,Fax privat,"
    "Telefon privat,Telefon privat 2,ISDN,Mobiltelefon,Weiteres Fax,Weiteres Telefon,Pager,"
    "Haupttelefon,Mobiltelefon 2,Telefon für Hörbehinderte,Telex,Abrechnungsinformation,"
    "Benutzer 1,Beruf,Büro,E-Mail-Adresse,E-Mail-Typ,E-Mail: Angezeigter Name,E-Mail 2: Adresse,"
    "E-Mail 2: Typ,E-Mail 2: Angezeigter Name,Geburtstag,Geschlecht,Hobby,Initialen,"
    "Internet Frei/Gebucht,Jahrestag,Kategorien,Kinder,Konto,Name Assistent,"
    "Name des/der Vorgesetzten,Notizen,Organisations-Nr.,Ort,Partner,Postfach geschäftlich,"
    "Postfach privat,Priorität,Privat,Regierungs-Nr.,Reisekilometer,Sprache,Stichwörter,"
    "Vertraulichkeit,Verzeichnisserver,Webseite,Weiteres Postfach"
)
FRENCH_OUTLOOK = (
    "Titre,Prénom,Deuxième prénom,Nom,Suffixe,Société,Service,Titre,Rue (bureau),Rue (bureau) 2,"
    "Rue (bureau) 3,Ville (bureau),Dép/Région (bureau),Code postal (bureau),Pays/Région (bureau),"
    "Rue (domicile),Rue (domicile) 2,Ville (domicile),Dép/Région (domicile),"
    "Code postal (domicile),Pays/Région (domicile),Rue (autre),Ville (autre),"
    "Téléphone de l'assistant(e),Télécopie (bureau),Téléphone (bureau),Téléphone 2 (bureau),"
    "Rappel,Téléphone (voiture),Téléphone société,Télécopie (domicile),Téléphone (domicile),"
    "Téléphone 2 (domicile),RNIS,Tél. mobile,Télécopie (autre),Téléphone (autre),"
    "Récepteur de radiomessagerie,Téléphone principal,Téléphone TDD/TTY,Télex,"
    "Adresse de messagerie,Type de messagerie,Nom complet de l'adresse de messagerie,"
    "Adresse de messagerie 2,Type de messagerie 2,Nom complet de l'adresse de messagerie 2,"
    "Anniversaire,Anniversaire de mariage ou fête,Catégories,Notes,Page Web"
)
SPANISH_OUTLOOK = (
    "Título,Nombre,Segundo nombre,Apellidos,Sufijo,Organización,Departamento,Puesto,"
    "Calle del trabajo,Calle 2 del trabajo,Calle 3 del trabajo,Ciudad de trabajo,"
    "Provincia o estado de trabajo,Código postal del trabajo,País o región del trabajo,"
    "Calle particular,Calle 2 particular,Ciudad de residencia,Provincia o estado de residencia,"
    "Código postal de residencia,País o región de residencia,Otra calle,Otra ciudad,"
    "Teléfono del ayudante,Fax del trabajo,Teléfono del trabajo,Teléfono del trabajo 2,"
    "Devolución de llamada,Teléfono del automóvil,Fax particular,Teléfono particular,"
    "Número de teléfono 2 particular,Teléfono móvil,Otro fax,Otro teléfono,Localizador,"
    "Teléfono principal,Dirección de correo electrónico,Tipo de correo electrónico,"
    "Nombre de pantalla de correo electrónico,Dirección de correo electrónico 2,Cumpleaños,"
    "Categorías,Notas,Página Web"
)
THUNDERBIRD = (
    "First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,"
    "Work Phone,Home Phone,Fax Number,Pager Number,Mobile Number,Home Address,Home Address 2,"
    "Home City,Home State,Home ZipCode,Home Country,Work Address,Work Address 2,Work City,"
    "Work State,Work ZipCode,Work Country,Job Title,Department,Organization,Web Page 1,Web Page 2,"
    "Birth Year,Birth Month,Birth Day,Custom 1,Custom 2,Custom 3,Custom 4,Notes"
)


def table(headers, *rows, divider=","):
    """Rows as dicts of the headers that have something in them."""
    names = headers.split(",")
    lines = [divider.join(f'"{name}"' for name in names)]
    for row in rows:
        assert row.keys() <= set(names), row.keys() - set(names)
        cells = [str(row.get(name, "")).replace('"', '""') for name in names]
        lines.append(divider.join(f'"{cell}"' if cell else "" for cell in cells))
    return "\r\n".join(lines) + "\r\n"


def reading(tmp_path, content, **choices):
    path = tmp_path / "people.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return FileReading(path, ReadingChoices(**choices))


def findings(tmp_path, content, **choices):
    return list(reading(tmp_path, content, **choices).findings(lambda photo: "", lambda done: None))


def people(tmp_path, content, **choices):
    found = findings(tmp_path, content, **choices)
    assert all(isinstance(finding, FoundContact) for finding in found), found
    return [finding.contact for finding in found]
