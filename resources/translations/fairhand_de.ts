<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>Check for a new &amp;version…</source>
            <translation>Nach einer neuen &amp;Version suchen …</translation>
        </message>
        <message>
            <source>&amp;About Fairhand…</source>
            <translation>&amp;Über Fairhand …</translation>
        </message>
        <message>
            <source>No browser could be opened. New versions are at {page}</source>
            <translation>Es ließ sich kein Browser öffnen. Neue Versionen gibt es unter {page}</translation>
        </message>
        <message>
            <source>Fairhand is free under the MIT licence. It uses Qt under the LGPL 3; the licences of all its parts and hands come with it.</source>
            <translation>Fairhand ist freie Software unter der MIT-Lizenz. Es nutzt Qt unter der LGPL 3; die Lizenzen aller Teile und Handschriften liegen bei.</translation>
        </message>
        <message>
            <source>About Fairhand</source>
            <translation>Über Fairhand</translation>
        </message>
    </context>
    <context>
        <name>AddressDialog</name>
        <message>
            <source>Postal address</source>
            <translation>Postanschrift</translation>
        </message>
        <message>
            <source>home, office…</source>
            <translation>privat, Büro …</translation>
        </message>
        <message>
            <source>Kind of address</source>
            <translation>Bezeichnung</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Übernehmen</translation>
        </message>
    </context>
    <context>
        <name>AddressFields</name>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Lines of the envelope</source>
            <translation>Zeilen des Umschlags</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Straße</translation>
        </message>
        <message>
            <source>Print e&amp;xactly these lines</source>
            <translation>&amp;Genau diese Zeilen drucken</translation>
        </message>
        <message>
            <source>Type the whole envelope yourself, name and country too.</source>
            <translation>Den ganzen Umschlag selbst schreiben, auch Name und Land.</translation>
        </message>
    </context>
    <context>
        <name>AddressPage</name>
        <message>
            <source>Your address</source>
            <translation>Ihre Anschrift</translation>
        </message>
        <message>
            <source>It goes on the corner of your envelopes. You can leave it for later.</source>
            <translation>Sie steht in der Ecke Ihrer Umschläge. Das hat Zeit bis später.</translation>
        </message>
    </context>
    <context>
        <name>AddressRow</name>
        <message>
            <source>Edit this address</source>
            <translation>Diese Anschrift bearbeiten</translation>
        </message>
        <message>
            <source>Remove this address</source>
            <translation>Diese Anschrift entfernen</translation>
        </message>
    </context>
    <context>
        <name>AddressesEditor</name>
        <message>
            <source>Add another postal address</source>
            <translation>Weitere Postanschrift</translation>
        </message>
    </context>
    <context>
        <name>Advice</name>
        <message>
            <source>They prefer a card.</source>
            <translation>Diese Person bevorzugt eine Karte.</translation>
        </message>
        <message>
            <source>They prefer a letter.</source>
            <translation>Diese Person bevorzugt einen Brief.</translation>
        </message>
        <message>
            <source>They prefer an e-mail.</source>
            <translation>Diese Person bevorzugt eine E-Mail.</translation>
        </message>
        <message>
            <source>A question about where things stand is quickest by e-mail.</source>
            <translation>Die Frage nach dem Stand geht per E-Mail am schnellsten.</translation>
        </message>
        <message>
            <source>The decision falls before the post arrives: e-mail now.</source>
            <translation>Die Entscheidung fällt, ehe die Post ankommt: jetzt eine E-Mail.</translation>
        </message>
        <message>
            <source>Their organization lives by e-mail.</source>
            <translation>Dort läuft alles über E-Mail.</translation>
        </message>
        <message>
            <source>Typed words leave room to go over your qualifications.</source>
            <translation>Ein getippter Text lässt Platz für Ihre Qualifikationen.</translation>
        </message>
        <message>
            <source>Their organization is formal: when in doubt, type it.</source>
            <translation>Dort geht es förmlich zu: im Zweifel lieber getippt.</translation>
        </message>
        <message>
            <source>Their organization has customs you do not know: when in doubt, type it.</source>
            <translation>Wie man dort schreibt, ist nicht bekannt: im Zweifel lieber getippt.</translation>
        </message>
        <message>
            <source>An informational interview is a favour: a handwritten card is remembered best.</source>
            <translation>Ein Informationsgespräch ist ein Gefallen: Eine handgeschriebene Karte bleibt am besten im Gedächtnis.</translation>
        </message>
        <message>
            <source>People you network with remember a handwritten card best.</source>
            <translation>Beim Netzwerken bleibt eine handgeschriebene Karte am besten in Erinnerung.</translation>
        </message>
        <message>
            <source>Whoever vouches for you deserves a handwritten card.</source>
            <translation>Wer sich für Sie verbürgt, verdient eine handgeschriebene Karte.</translation>
        </message>
        <message>
            <source>Their organization is a personal one: a handwritten card stands out.</source>
            <translation>Dort geht es persönlich zu: Eine handgeschriebene Karte fällt auf.</translation>
        </message>
        <message>
            <source>For this occasion a card is usual.</source>
            <translation>Zu diesem Anlass ist eine Karte üblich.</translation>
        </message>
        <message>
            <source>For this occasion a letter is usual.</source>
            <translation>Zu diesem Anlass ist ein Brief üblich.</translation>
        </message>
        <message>
            <source>For this occasion an e-mail is usual.</source>
            <translation>Zu diesem Anlass ist eine E-Mail üblich.</translation>
        </message>
        <message>
            <source>{reason} A card can follow.</source>
            <translation>{reason} Eine Karte kann folgen.</translation>
        </message>
        <message>
            <source>You chose a card.</source>
            <translation>Sie haben eine Karte gewählt.</translation>
        </message>
        <message>
            <source>You chose a letter.</source>
            <translation>Sie haben einen Brief gewählt.</translation>
        </message>
        <message>
            <source>You chose an e-mail.</source>
            <translation>Sie haben eine E-Mail gewählt.</translation>
        </message>
    </context>
    <context>
        <name>AlikeNote</name>
        <message>
            <source>Look</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <source>Much like what you sent to their colleague {name} on {day}.</source>
            <translation>Fast wie das, was Sie am {day} an {name} aus derselben Organisation geschickt haben.</translation>
        </message>
    </context>
    <context>
        <name>BackupRow</name>
        <message>
            <source>Restore</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <source>Restore the backup of {when}</source>
            <translation>Die Sicherung von {when} zurückholen</translation>
        </message>
        <message>
            <source>It is damaged.</source>
            <translation>Sie ist beschädigt.</translation>
        </message>
        <message>
            <source>{why} · contacts: {contacts}, events: {events} · {size}</source>
            <translation>{why} · Kontakte: {contacts}, Ereignisse: {events} · {size}</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message>
            <source>The backup of the day</source>
            <translation>Sicherung des Tages</translation>
        </message>
        <message>
            <source>You asked for it</source>
            <translation>Auf Ihren Wunsch</translation>
        </message>
        <message>
            <source>Before an update</source>
            <translation>Vor einer Aktualisierung</translation>
        </message>
        <message>
            <source>Before an import</source>
            <translation>Vor einem Import</translation>
        </message>
        <message>
            <source>Before a merge</source>
            <translation>Vor einem Zusammenführen</translation>
        </message>
        <message>
            <source>Before another was restored</source>
            <translation>Vor dem Zurückholen einer anderen</translation>
        </message>
    </context>
    <context>
        <name>BatchBar</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Another take</source>
            <translation>Neu schreiben</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>Save PDFs…</source>
            <translation>PDFs speichern …</translation>
        </message>
        <message>
            <source>Mark as sent</source>
            <translation>Als gesendet vermerken</translation>
        </message>
        <message>
            <source>Keeps all of them in the outbox, as one step</source>
            <translation>Legt alle in den Postausgang, als einen Schritt</translation>
        </message>
    </context>
    <context>
        <name>BatchDialog</name>
        <message>
            <source>Write to many</source>
            <translation>An viele schreiben</translation>
        </message>
        <message>
            <source>{known}. Looking whether each fits…</source>
            <translation>{known}. Es wird geprüft, ob jede passt …</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen …</translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n Person</numerusform>
                <numerusform>%n Personen</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Noch niemand</translation>
        </message>
        <message>
            <source>Choose a tag or a table of people, or mark contacts in the list before you come here.</source>
            <translation>Wählen Sie ein Schlagwort oder eine Tabelle mit Personen, oder markieren Sie vorher Kontakte in der Liste.</translation>
        </message>
        <message>
            <source>A table or address book…</source>
            <translation>Eine Tabelle oder ein Adressbuch …</translation>
        </message>
        <message>
            <source>Nobody yet: choose a tag, or a table of people.</source>
            <translation>Noch niemand: Wählen Sie ein Schlagwort oder eine Tabelle.</translation>
        </message>
        <message numerus="yes">
            <source>%n card(s)</source>
            <translation>
                <numerusform>%n Karte</numerusform>
                <numerusform>%n Karten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cannot be written</source>
            <translation>
                <numerusform>%n kann nicht geschrieben werden</numerusform>
                <numerusform>%n können nicht geschrieben werden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) of the file cannot be read</source>
            <translation>
                <numerusform>%n Zeile der Datei ist nicht lesbar</numerusform>
                <numerusform>%n Zeilen der Datei sind nicht lesbar</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BatchPosting</name>
        <message>
            <source>Keeping them in the outbox…</source>
            <translation>Sie kommen in den Postausgang …</translation>
        </message>
        <message>
            <source>Card to many</source>
            <translation>Karte an viele</translation>
        </message>
        <message>
            <source>Where the folder of cards goes</source>
            <translation>Wohin der Ordner mit den Karten kommt</translation>
        </message>
        <message>
            <source>Cards {day}</source>
            <translation>Karten {day}</translation>
        </message>
        <message>
            <source>Writing the cards…</source>
            <translation>Die Karten werden geschrieben …</translation>
        </message>
        <message numerus="yes">
            <source>Saved %n card(s) in {folder}.</source>
            <translation>
                <numerusform>%n Karte in {folder} gespeichert.</numerusform>
                <numerusform>%n Karten in {folder} gespeichert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Marked %n card(s) as sent.</source>
            <translation>
                <numerusform>%n Karte als gesendet vermerkt.</numerusform>
                <numerusform>%n Karten als gesendet vermerkt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n went to people who are not in the book.</source>
            <translation>
                <numerusform>%n ging an jemanden, der nicht im Buch ist.</numerusform>
                <numerusform>%n gingen an Personen, die nicht im Buch sind.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BatchSources</name>
        <message numerus="yes">
            <source>%n chosen contact(s)</source>
            <translation>
                <numerusform>%n gewählter Kontakt</numerusform>
                <numerusform>%n gewählte Kontakte</numerusform>
            </translation>
        </message>
        <message>
            <source>Tag: {tag}</source>
            <translation>Schlagwort: {tag}</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Noch niemand</translation>
        </message>
        <message>
            <source>A table or address book…</source>
            <translation>Eine Tabelle oder ein Adressbuch …</translation>
        </message>
        <message>
            <source>Tables and address books ({patterns})</source>
            <translation>Tabellen und Adressbücher ({patterns})</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>A table of people, or an address book</source>
            <translation>Eine Tabelle von Personen oder ein Adressbuch</translation>
        </message>
    </context>
    <context>
        <name>BatchWords</name>
        <message>
            <source>Write to many</source>
            <translation>An viele schreiben</translation>
        </message>
        <message>
            <source>{first_name} is filled in for each. &lt; about {position}&gt; is left out for those of whom it is not known.</source>
            <translation>{first_name} wird für jeden eingesetzt. &lt; als {position}⁠&gt; entfällt bei allen, von denen sie nicht bekannt ist.</translation>
        </message>
        <message>
            <source>To</source>
            <translation>An</translation>
        </message>
        <message>
            <source>Columns…</source>
            <translation>Spalten …</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Fill in</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <source>Language of the note</source>
            <translation>Sprache des Schreibens</translation>
        </message>
    </context>
    <context>
        <name>BinDialog</name>
        <message>
            <source>Bin</source>
            <translation>Papierkorb</translation>
        </message>
        <message>
            <source>What you delete is kept for thirty days, and is gone after them.</source>
            <translation>Gelöschtes bleibt dreißig Tage hier und wird danach endgültig gelöscht.</translation>
        </message>
        <message>
            <source>What was deleted</source>
            <translation>Gelöschtes</translation>
        </message>
        <message>
            <source>The bin is empty</source>
            <translation>Der Papierkorb ist leer</translation>
        </message>
        <message>
            <source>What you delete can be brought back from here.</source>
            <translation>Was Sie löschen, lässt sich von hier zurückholen.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Nochmals versuchen</translation>
        </message>
        <message>
            <source>Brought back {what}.</source>
            <translation>{what} zurückgeholt.</translation>
        </message>
    </context>
    <context>
        <name>BirthdayField</name>
        <message>
            <source>Month of the birthday</source>
            <translation>Monat des Geburtstags</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Nicht bekannt</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Day of the birthday</source>
            <translation>Tag des Geburtstags</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <source>Year of the birthday, if known</source>
            <translation>Jahr des Geburtstags, falls bekannt</translation>
        </message>
    </context>
    <context>
        <name>BookSection</name>
        <message>
            <source>Book and backups</source>
            <translation>Buch und Sicherungen</translation>
        </message>
        <message>
            <source>Everything you enter, and every page that was printed, is in your book.</source>
            <translation>Alles, was Sie eingeben, und jede gedruckte Seite steht in Ihrem Buch.</translation>
        </message>
        <message>
            <source>There is no backup yet: one is made each day.</source>
            <translation>Es gibt noch keine Sicherung: Jeden Tag wird eine angelegt.</translation>
        </message>
        <message>
            <source>The newest backups</source>
            <translation>Die neuesten Sicherungen</translation>
        </message>
        <message>
            <source>Your book is on a server, whose keeper backs it up and checks it there.</source>
            <translation>Ihr Buch liegt auf einem Server und wird dort gesichert und geprüft.</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Jetzt sichern</translation>
        </message>
        <message>
            <source>Check the book</source>
            <translation>Buch prüfen</translation>
        </message>
        <message>
            <source>Open its folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>Bin…</source>
            <translation>Papierkorb …</translation>
        </message>
        <message>
            <source>Find duplicates…</source>
            <translation>Doppelte suchen …</translation>
        </message>
        <message>
            <source>What was deleted is kept for thirty days, to be brought back.</source>
            <translation>Gelöschtes bleibt dreißig Tage und lässt sich zurückholen.</translation>
        </message>
        <message>
            <source>Tidying up</source>
            <translation>Aufräumen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <source>Backing the book up…</source>
            <translation>Das Buch wird gesichert …</translation>
        </message>
        <message>
            <source>Looking the book over…</source>
            <translation>Das Buch wird geprüft …</translation>
        </message>
        <message>
            <source>Stopped. The book is as it was.</source>
            <translation>Gestoppt. Das Buch ist, wie es war.</translation>
        </message>
        <message>
            <source>The backup is made and checked.</source>
            <translation>Die Sicherung ist angelegt und geprüft.</translation>
        </message>
        <message>
            <source>This was mended:</source>
            <translation>Dies wurde behoben:</translation>
        </message>
        <message>
            <source>All is well.</source>
            <translation>Alles in Ordnung.</translation>
        </message>
    </context>
    <context>
        <name>BugDialog</name>
        <message>
            <source>Copy details</source>
            <translation>Einzelheiten kopieren</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>Etwas ist schiefgegangen</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
    </context>
    <context>
        <name>CalendarSection</name>
        <message>
            <source>Holidays and post</source>
            <translation>Feiertage und Post</translation>
        </message>
        <message>
            <source>Business days leave out weekends and the public holidays kept here.</source>
            <translation>Arbeitstage sind alle Tage außer Wochenenden und den Feiertagen, die hier gelten.</translation>
        </message>
        <message>
            <source>Holidays of</source>
            <translation>Feiertage von</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Business days in the post</source>
            <translation>Postlaufzeit in Arbeitstagen</translation>
        </message>
        <message>
            <source>Where I live ({country})</source>
            <translation>Wo ich wohne ({country})</translation>
        </message>
        <message>
            <source>The whole country</source>
            <translation>Das ganze Land</translation>
        </message>
        <message>
            <source>The next days off: {days}</source>
            <translation>Die nächsten freien Tage: {days}</translation>
        </message>
        <message>
            <source>No holidays are known of this country: only weekends are left out.</source>
            <translation>Für dieses Land sind keine Feiertage bekannt: Nur Wochenenden zählen nicht.</translation>
        </message>
        <message>
            <source>Changed whose holidays are kept.</source>
            <translation>Geltende Feiertage geändert.</translation>
        </message>
        <message>
            <source>Changed how long the post takes.</source>
            <translation>Postlaufzeit geändert.</translation>
        </message>
    </context>
    <context>
        <name>CardChoices</name>
        <message>
            <source>Writing</source>
            <translation>Schrift</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Unterschrift</translation>
        </message>
        <message>
            <source>Stationery</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Hand</source>
            <translation>Handschrift</translation>
        </message>
        <message>
            <source>Pen</source>
            <translation>Stift</translation>
        </message>
        <message>
            <source>Ink</source>
            <translation>Tinte</translation>
        </message>
        <message>
            <source>From hurried to careful</source>
            <translation>Von eilig bis sorgfältig</translation>
        </message>
        <message>
            <source>Neatness</source>
            <translation>Sorgfalt</translation>
        </message>
    </context>
    <context>
        <name>CardPane</name>
        <message>
            <source>Add address…</source>
            <translation>Anschrift ergänzen …</translation>
        </message>
        <message>
            <source>Edit address…</source>
            <translation>Anschrift bearbeiten …</translation>
        </message>
    </context>
    <context>
        <name>CardViews</name>
        <message>
            <source>The card as it will be printed</source>
            <translation>Die Karte, wie sie gedruckt wird</translation>
        </message>
        <message>
            <source>The card's other side as it will be printed</source>
            <translation>Die andere Seite der Karte, wie sie gedruckt wird</translation>
        </message>
        <message>
            <source>The envelope as it will be printed</source>
            <translation>Der Umschlag, wie er gedruckt wird</translation>
        </message>
        <message>
            <source>The sheet as it will be printed</source>
            <translation>Der Bogen, wie er gedruckt wird</translation>
        </message>
        <message>
            <source>Envelope</source>
            <translation>Umschlag</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Bogen</translation>
        </message>
        <message>
            <source>Front</source>
            <translation>Vorderseite</translation>
        </message>
        <message>
            <source>Inside</source>
            <translation>Innen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Rückseite</translation>
        </message>
        <message>
            <source>Outside</source>
            <translation>Außen</translation>
        </message>
    </context>
    <context>
        <name>ChartCard</name>
        <message>
            <source>Show “{name}” as a table</source>
            <translation>„{name}“ als Tabelle zeigen</translation>
        </message>
    </context>
    <context>
        <name>ColumnsDialog</name>
        <message>
            <source>Columns of {file}</source>
            <translation>Spalten von {file}</translation>
        </message>
        <message>
            <source>What you choose is remembered for tables with the same columns.</source>
            <translation>Ihre Wahl gilt auch künftig für Tabellen mit denselben Spalten.</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Spalte</translation>
        </message>
        <message>
            <source>Such as</source>
            <translation>Zum Beispiel</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Enthält</translation>
        </message>
        <message>
            <source>Read it so</source>
            <translation>So lesen</translation>
        </message>
        <message>
            <source>What “{column}” holds</source>
            <translation>Was „{column}“ enthält</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>What to do, or whom to see</source>
            <translation>Befehl oder Person suchen</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Gefunden</translation>
        </message>
        <message>
            <source>Nothing is called that. Try fewer letters.</source>
            <translation>Nichts gefunden. Versuchen Sie es mit weniger Buchstaben.</translation>
        </message>
    </context>
    <context>
        <name>ConflictDialog</name>
        <message>
            <source>{name} was changed meanwhile</source>
            <translation>{name} wurde inzwischen geändert</translation>
        </message>
        <message>
            <source>Somebody else saved other things while you typed. Choose what to keep.</source>
            <translation>Jemand anderes hat inzwischen etwas anderes gespeichert. Wählen Sie, was bleiben soll.</translation>
        </message>
        <message>
            <source>In the book now</source>
            <translation>Jetzt im Buch</translation>
        </message>
        <message>
            <source>What you typed</source>
            <translation>Ihre Eingabe</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>All of theirs</source>
            <translation>Alles aus dem Buch</translation>
        </message>
        <message>
            <source>All of mine</source>
            <translation>Alles von mir</translation>
        </message>
    </context>
    <context>
        <name>ContactActions</name>
        <message>
            <source>&amp;Print card…</source>
            <translation>Karte &amp;drucken …</translation>
        </message>
        <message>
            <source>Write to &amp;many…</source>
            <translation>An &amp;viele schreiben …</translation>
        </message>
        <message>
            <source>&amp;Edit contact…</source>
            <translation>Kontakt &amp;bearbeiten …</translation>
        </message>
        <message>
            <source>&amp;Delete contact</source>
            <translation>Kontakt &amp;löschen</translation>
        </message>
    </context>
    <context>
        <name>ContactDetails</name>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>How you met</source>
            <translation>Wie Sie sich kennengelernt haben</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Other ways to reach them</source>
            <translation>Weitere Wege</translation>
        </message>
        <message>
            <source>A note opens with</source>
            <translation>Anrede</translation>
        </message>
        <message>
            <source>They prefer</source>
            <translation>Bevorzugt</translation>
        </message>
        <message>
            <source>About them</source>
            <translation>Zur Person</translation>
        </message>
        <message>
            <source>Their organization is written to</source>
            <translation>Wie man dort schreibt</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>Change how their organization is written to</source>
            <translation>Ändern, wie man dort schreibt</translation>
        </message>
        <message>
            <source>Postal address</source>
            <translation>Postanschrift</translation>
        </message>
        <message>
            <source>Add postal address</source>
            <translation>Postanschrift ergänzen</translation>
        </message>
        <message>
            <source>Other postal addresses</source>
            <translation>Weitere Postanschriften</translation>
        </message>
        <message>
            <source>Not to be contacted</source>
            <translation>Nicht kontaktieren</translation>
        </message>
        <message>
            <source>Pronounced {words}</source>
            <translation>Ausgesprochen {words}</translation>
        </message>
        <message>
            <source>Born {day}</source>
            <translation>Geboren {day}</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
    </context>
    <context>
        <name>ContactDialog</name>
        <message>
            <source>New contact</source>
            <translation>Neuer Kontakt</translation>
        </message>
        <message>
            <source>Edit contact</source>
            <translation>Kontakt bearbeiten</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Pages of the form</source>
            <translation>Seiten des Formulars</translation>
        </message>
        <message>
            <source>Add contact</source>
            <translation>Kontakt anlegen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>A note to them opens with</source>
            <translation>Anrede in Briefen</translation>
        </message>
        <message>
            <source>Organization</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Job title</source>
            <translation>Funktion</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>…</source>
            <translation>…</translation>
        </message>
    </context>
    <context>
        <name>ContactMoreFields</name>
        <message>
            <source>she, they…</source>
            <translation>sie, er …</translation>
        </message>
        <message>
            <source>Pronouns</source>
            <translation>Pronomen</translation>
        </message>
        <message>
            <source>Birthday</source>
            <translation>Geburtstag</translation>
        </message>
        <message>
            <source>How you met</source>
            <translation>Wie Sie sich kennengelernt haben</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Vorname</translation>
        </message>
        <message>
            <source>Middle name</source>
            <translation>Weiterer Vorname</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Nachname</translation>
        </message>
        <message>
            <source>Suffix</source>
            <translation>Zusatz</translation>
        </message>
        <message>
            <source>Pronounced</source>
            <translation>Aussprache</translation>
        </message>
        <message>
            <source>As advised</source>
            <translation>Wie empfohlen</translation>
        </message>
        <message>
            <source>They prefer</source>
            <translation>Bevorzugt</translation>
        </message>
        <message>
            <source>Do not &amp;contact: nothing is owed to them</source>
            <translation>Nicht &amp;kontaktieren: nichts ist fällig</translation>
        </message>
        <message>
            <source>alumni, logistics…</source>
            <translation>Alumni, Logistik …</translation>
        </message>
        <message>
            <source>Tags, with commas between them</source>
            <translation>Schlagwörter, durch Kommas getrennt</translation>
        </message>
        <message>
            <source>Other ways to reach them</source>
            <translation>Weitere Wege</translation>
        </message>
        <message>
            <source>Other postal addresses</source>
            <translation>Weitere Postanschriften</translation>
        </message>
    </context>
    <context>
        <name>ContactPage</name>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Edit contact</source>
            <translation>Kontakt bearbeiten</translation>
        </message>
        <message>
            <source>Log event</source>
            <translation>Ereignis eintragen</translation>
        </message>
        <message>
            <source>Delete contact</source>
            <translation>Kontakt löschen</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>Nothing yet. After you meet or talk, log it here: the thank-you card is next.</source>
            <translation>Noch nichts. Tragen Sie Treffen und Gespräche hier ein: Als Nächstes kommt die Dankeskarte.</translation>
        </message>
    </context>
    <context>
        <name>ContactParts</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Parts of the name</source>
            <translation>Teile des Namens</translation>
        </message>
        <message>
            <source>A note to them opens with</source>
            <translation>Anrede in Briefen</translation>
        </message>
        <message>
            <source>Pronouns</source>
            <translation>Pronomen</translation>
        </message>
        <message>
            <source>Organization</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Job title</source>
            <translation>Funktion</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Other phones, e-mails and links</source>
            <translation>Weitere Telefone, E-Mails und Links</translation>
        </message>
        <message>
            <source>Postal address</source>
            <translation>Postanschrift</translation>
        </message>
        <message>
            <source>Other addresses</source>
            <translation>Weitere Anschriften</translation>
        </message>
        <message>
            <source>Prefers</source>
            <translation>Bevorzugt</translation>
        </message>
        <message>
            <source>Write to them</source>
            <translation>Anschreiben</translation>
        </message>
        <message>
            <source>Birthday</source>
            <translation>Geburtstag</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>How you met</source>
            <translation>Wie Sie sich kennengelernt haben</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>A card</source>
            <translation>Eine Karte</translation>
        </message>
        <message>
            <source>A letter</source>
            <translation>Ein Brief</translation>
        </message>
        <message>
            <source>An e-mail</source>
            <translation>Eine E-Mail</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>A photo</source>
            <translation>Ein Foto</translation>
        </message>
    </context>
    <context>
        <name>ContactsView</name>
        <message>
            <source>Contacts</source>
            <translation>Kontakte</translation>
        </message>
        <message>
            <source>Search contacts</source>
            <translation>Kontakte suchen</translation>
        </message>
        <message>
            <source>Nobody matches “{words}”.</source>
            <translation>Niemand passt zu „{words}“.</translation>
        </message>
        <message>
            <source>Add as a new contact</source>
            <translation>Als neuen Kontakt anlegen</translation>
        </message>
        <message>
            <source>Add the first person you met</source>
            <translation>Legen Sie die erste Person an</translation>
        </message>
        <message>
            <source>Fairhand remembers whom you talked to and about what, and writes the thank-you card in a fair hand.</source>
            <translation>Fairhand merkt sich, mit wem Sie worüber gesprochen haben, und schreibt die Dankeskarte in schöner Handschrift.</translation>
        </message>
        <message>
            <source>New contact</source>
            <translation>Neuer Kontakt</translation>
        </message>
    </context>
    <context>
        <name>DayField</name>
        <message>
            <source>Previous month</source>
            <translation>Voriger Monat</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Nächster Monat</translation>
        </message>
    </context>
    <context>
        <name>Days</name>
        <message>
            <source>d MMM yyyy</source>
            <translation>d. MMM yyyy</translation>
        </message>
        <message>
            <source>d MMM</source>
            <translation>d. MMM</translation>
        </message>
        <message>
            <source>ddd d MMM</source>
            <translation>ddd, d. MMM</translation>
        </message>
        <message>
            <source>dddd d MMMM</source>
            <translation>dddd, d. MMMM</translation>
        </message>
        <message>
            <source>dddd d MMMM yyyy</source>
            <translation>dddd, d. MMMM yyyy</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
    </context>
    <context>
        <name>DeletedModel</name>
        <message>
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Stelle</translation>
        </message>
        <message>
            <source>{kind}, deleted on {day}</source>
            <translation>{kind}, gelöscht am {day}</translation>
        </message>
        <message>
            <source>gone today</source>
            <translation>nur noch heute</translation>
        </message>
        <message>
            <source>1 day left</source>
            <translation>noch 1 Tag</translation>
        </message>
        <message>
            <source>{n} days left</source>
            <translation>noch {n} Tage</translation>
        </message>
    </context>
    <context>
        <name>DuplicatesDialog</name>
        <message>
            <source>Duplicates</source>
            <translation>Doppelte Kontakte</translation>
        </message>
        <message>
            <source>People who may stand in the book twice. You decide.</source>
            <translation>Wer vielleicht zweimal im Buch steht. Sie entscheiden.</translation>
        </message>
        <message>
            <source>Pairs of people who may be one</source>
            <translation>Paare, die eine Person sein könnten</translation>
        </message>
        <message>
            <source>What either says is kept: e-mails, phones, addresses, tags, notes and events.</source>
            <translation>Was beide sagen, bleibt: E-Mails, Telefone, Anschriften, Schlagwörter, Notizen und Ereignisse.</translation>
        </message>
        <message>
            <source>Nobody stands in the book twice</source>
            <translation>Niemand steht zweimal im Buch</translation>
        </message>
        <message>
            <source>Comparing everybody with everybody</source>
            <translation>Alle werden mit allen verglichen</translation>
        </message>
        <message>
            <source>A large book takes about a minute.</source>
            <translation>Ein großes Buch braucht etwa eine Minute.</translation>
        </message>
        <message>
            <source>As far as names, e-mail addresses, phones and organizations tell.</source>
            <translation>Soweit Namen, E-Mail-Adressen, Telefone und Organisationen es verraten.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Not the same person</source>
            <translation>Nicht dieselbe Person</translation>
        </message>
        <message>
            <source>Never show these two again (Ctrl+D)</source>
            <translation>Diese beiden nie wieder zeigen (Strg+D)</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Zusammenführen</translation>
        </message>
        <message>
            <source>Make one person of both (Ctrl+Return)</source>
            <translation>Aus beiden eine Person machen (Strg+Eingabe)</translation>
        </message>
        <message>
            <source>Backing the book up…</source>
            <translation>Das Buch wird gesichert …</translation>
        </message>
        <message>
            <source>Once, as it is before you merge.</source>
            <translation>Einmal, wie es vor dem Zusammenführen ist.</translation>
        </message>
        <message>
            <source>Merged {name}.</source>
            <translation>{name} zusammengeführt.</translation>
        </message>
        <message>
            <source>{one} and {other} are two people.</source>
            <translation>{one} und {other} sind zwei Personen.</translation>
        </message>
    </context>
    <context>
        <name>Editing</name>
        <message>
            <source>Deleted {name}.</source>
            <translation>{name} gelöscht.</translation>
        </message>
        <message>
            <source>Added {name}.</source>
            <translation>{name} angelegt.</translation>
        </message>
        <message>
            <source>Changed {name}.</source>
            <translation>{name} geändert.</translation>
        </message>
    </context>
    <context>
        <name>EmailChoices</name>
        <message>
            <source>To</source>
            <translation>An</translation>
        </message>
        <message>
            <source>Attached</source>
            <translation>Anhang</translation>
        </message>
        <message>
            <source>The &amp;letter too, as PDF</source>
            <translation>Auch den &amp;Brief, als PDF</translation>
        </message>
        <message>
            <source>Attach nothing</source>
            <translation>Nichts anhängen</translation>
        </message>
        <message>
            <source>Attach a file…</source>
            <translation>Datei anhängen …</translation>
        </message>
        <message>
            <source>A file to go along</source>
            <translation>Eine Datei als Anhang</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nichts</translation>
        </message>
    </context>
    <context>
        <name>EmailPane</name>
        <message>
            <source>No subject yet</source>
            <translation>Noch kein Betreff</translation>
        </message>
        <message>
            <source>the letter as PDF</source>
            <translation>der Brief als PDF</translation>
        </message>
        <message>
            <source>Attached: {names}</source>
            <translation>Anhang: {names}</translation>
        </message>
        <message>
            <source>Add e-mail address…</source>
            <translation>E-Mail-Adresse ergänzen …</translation>
        </message>
        <message>
            <source>The e-mail as it will be read</source>
            <translation>Die E-Mail, wie sie gelesen wird</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>To</source>
            <translation>An</translation>
        </message>
    </context>
    <context>
        <name>Emailing</name>
        <message>
            <source>Opening your mail program…</source>
            <translation>Ihr Mailprogramm wird geöffnet …</translation>
        </message>
        <message>
            <source>Copied. Paste it where you write your mail.</source>
            <translation>Kopiert. Fügen Sie den Text in Ihr Mailprogramm ein.</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Wird gespeichert …</translation>
        </message>
        <message>
            <source>Kept the e-mail in the outbox.</source>
            <translation>Die E-Mail steht im Postausgang.</translation>
        </message>
        <message>
            <source>Kept the e-mail to {address} in the outbox.</source>
            <translation>Die E-Mail an {address} steht im Postausgang.</translation>
        </message>
        <message>
            <source>No program on this computer writes e-mails. Copy the text, and paste it where you write your mail.</source>
            <translation>Auf diesem Computer schreibt kein Programm E-Mails. Kopieren Sie den Text und fügen Sie ihn dort ein, wo Sie Ihre Mails schreiben.</translation>
        </message>
    </context>
    <context>
        <name>EventActions</name>
        <message>
            <source>&amp;Log event…</source>
            <translation>Ereignis &amp;eintragen …</translation>
        </message>
        <message>
            <source>&amp;Write note…</source>
            <translation>&amp;Schreiben …</translation>
        </message>
        <message>
            <source>&amp;Edit event…</source>
            <translation>Ereignis &amp;bearbeiten …</translation>
        </message>
        <message>
            <source>&amp;Delete event</source>
            <translation>Ereignis &amp;löschen</translation>
        </message>
    </context>
    <context>
        <name>EventCard</name>
        <message>
            <source>Edit event</source>
            <translation>Ereignis bearbeiten</translation>
        </message>
        <message>
            <source>Delete event</source>
            <translation>Ereignis löschen</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>Nochmals drucken</translation>
        </message>
        <message>
            <source>Print card</source>
            <translation>Karte drucken</translation>
        </message>
        <message>
            <source>Open card</source>
            <translation>Karte öffnen</translation>
        </message>
        <message>
            <source>Open envelope</source>
            <translation>Umschlag öffnen</translation>
        </message>
        <message>
            <source>Thank-you card printed {day}</source>
            <translation>Dankeskarte gedruckt am {day}</translation>
        </message>
        <message>
            <source>Thank-you card saved {day}</source>
            <translation>Dankeskarte gespeichert am {day}</translation>
        </message>
        <message>
            <source>Thanked</source>
            <translation>Gedankt</translation>
        </message>
        <message>
            <source>Not thanked</source>
            <translation>Nicht gedankt</translation>
        </message>
        <message>
            <source>A thank-you was due by {day}</source>
            <translation>Ein Dank war bis zum {day} fällig</translation>
        </message>
        <message>
            <source>Send a thank-you today; it was best by {day}</source>
            <translation>Danken Sie heute; am besten wäre es bis zum {day} gewesen</translation>
        </message>
        <message>
            <source>Send a thank-you today</source>
            <translation>Danken Sie heute</translation>
        </message>
        <message>
            <source>Send a thank-you by {day}</source>
            <translation>Danken Sie bis zum {day}</translation>
        </message>
        <message>
            <source>Did it take place?</source>
            <translation>Hat es stattgefunden?</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Geplant</translation>
        </message>
    </context>
    <context>
        <name>EventDialog</name>
        <message>
            <source>Log event</source>
            <translation>Ereignis eintragen</translation>
        </message>
        <message>
            <source>Edit event</source>
            <translation>Ereignis bearbeiten</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Eintragen</translation>
        </message>
        <message>
            <source>Log it, and write nothing (Ctrl+S)</source>
            <translation>Eintragen und nichts schreiben (Strg+S)</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
    </context>
    <context>
        <name>EventEditing</name>
        <message>
            <source>Deleted the event “{occasion}”.</source>
            <translation>Ereignis „{occasion}“ gelöscht.</translation>
        </message>
        <message>
            <source>Logged the event “{occasion}”.</source>
            <translation>Ereignis „{occasion}“ eingetragen.</translation>
        </message>
        <message>
            <source>Changed the event “{occasion}”.</source>
            <translation>Ereignis „{occasion}“ geändert.</translation>
        </message>
    </context>
    <context>
        <name>EventForm</name>
        <message>
            <source>With</source>
            <translation>Mit</translation>
        </message>
        <message>
            <source>Such as how your team moved to weekly releases</source>
            <translation>Etwa: wie Ihr Team auf wöchentliche Releases umgestellt hat</translation>
        </message>
        <message>
            <source>What you talked about</source>
            <translation>Worüber Sie gesprochen haben</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Uhrzeit</translation>
        </message>
        <message>
            <source>It is planned, and still to come</source>
            <translation>Geplant, steht noch bevor</translation>
        </message>
    </context>
    <context>
        <name>EventNarrowing</name>
        <message>
            <source>Kind of event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>All days</source>
            <translation>Alle Tage</translation>
        </message>
        <message>
            <source>Upcoming</source>
            <translation>Bevorstehend</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Letzte 30 Tage</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Dieses Jahr</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Alle Arten</translation>
        </message>
    </context>
    <context>
        <name>EventPage</name>
        <message>
            <source>It took place…</source>
            <translation>Es hat stattgefunden …</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Edit event</source>
            <translation>Ereignis bearbeiten</translation>
        </message>
        <message>
            <source>Delete event</source>
            <translation>Ereignis löschen</translation>
        </message>
        <message>
            <source>With</source>
            <translation>Mit</translation>
        </message>
        <message>
            <source>What you talked about</source>
            <translation>Worüber Sie gesprochen haben</translation>
        </message>
        <message>
            <source>Sent for it</source>
            <translation>Dazu verschickt</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Stelle</translation>
        </message>
        <message>
            <source>Edit position…</source>
            <translation>Stelle bearbeiten …</translation>
        </message>
        <message>
            <source>They promised an answer by</source>
            <translation>Antwort versprochen bis</translation>
        </message>
        <message>
            <source>They were in touch on</source>
            <translation>Gemeldet am</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ergebnis</translation>
        </message>
    </context>
    <context>
        <name>EventParts</name>
        <message>
            <source>What happened</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Still to come</source>
            <translation>Noch geplant</translation>
        </message>
        <message>
            <source>With</source>
            <translation>Mit</translation>
        </message>
        <message>
            <source>What you talked about</source>
            <translation>Worüber Sie gesprochen haben</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Stelle</translation>
        </message>
        <message>
            <source>They promised an answer by</source>
            <translation>Antwort versprochen bis</translation>
        </message>
        <message>
            <source>They were in touch on</source>
            <translation>Gemeldet am</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Go over my qualifications in the note</source>
            <translation>Im Schreiben auf meine Qualifikationen eingehen</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
    </context>
    <context>
        <name>EventWords</name>
        <message>
            <source>{one} and {other}</source>
            <translation>{one} und {other}</translation>
        </message>
        <message>
            <source>{one} and {count} more</source>
            <translation>{one} und {count} weitere</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <source>{when} ({place} time)</source>
            <translation>{when} (Zeit in {place})</translation>
        </message>
        <message>
            <source>Thanks: {when}</source>
            <translation>Dank: {when}</translation>
        </message>
        <message>
            <source>Thanked</source>
            <translation>Gedankt</translation>
        </message>
        <message>
            <source>Did it take place?</source>
            <translation>Hat es stattgefunden?</translation>
        </message>
        <message>
            <source>Not thanked</source>
            <translation>Nicht gedankt</translation>
        </message>
        <message>
            <source>Card printed {day}</source>
            <translation>Karte gedruckt {day}</translation>
        </message>
        <message>
            <source>Card saved {day}</source>
            <translation>Karte gespeichert {day}</translation>
        </message>
        <message>
            <source>Letter printed {day}</source>
            <translation>Brief gedruckt {day}</translation>
        </message>
        <message>
            <source>Letter saved {day}</source>
            <translation>Brief gespeichert {day}</translation>
        </message>
        <message>
            <source>E-mail drafted {day}</source>
            <translation>E-Mail entworfen {day}</translation>
        </message>
        <message>
            <source>E-mail sent {day}</source>
            <translation>E-Mail gesendet {day}</translation>
        </message>
        <message>
            <source>E-mail saved {day}</source>
            <translation>E-Mail gespeichert {day}</translation>
        </message>
        <message>
            <source>Note sent {day}</source>
            <translation>Verschickt {day}</translation>
        </message>
    </context>
    <context>
        <name>EventsView</name>
        <message>
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>Search people, organizations, words</source>
            <translation>Personen, Organisationen, Wörter suchen</translation>
        </message>
        <message>
            <source>No event matches.</source>
            <translation>Kein Ereignis passt.</translation>
        </message>
        <message>
            <source>Show all events</source>
            <translation>Alle Ereignisse zeigen</translation>
        </message>
        <message>
            <source>Nothing has happened yet</source>
            <translation>Noch ist nichts geschehen</translation>
        </message>
        <message>
            <source>Log an interview, a call or a coffee, with a line such as “interview Maria Alvarez Acme yesterday 3pm”. What is still to come stands here too.</source>
            <translation>Tragen Sie ein Gespräch, einen Anruf oder einen Kaffee ein, etwa „Vorstellungsgespräch Maria Alvarez Acme gestern 15 Uhr“. Auch was noch bevorsteht, steht hier.</translation>
        </message>
        <message>
            <source>Log event</source>
            <translation>Ereignis eintragen</translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>People, for address books (*.vcf)</source>
            <translation>Personen, für Adressbücher (*.vcf)</translation>
        </message>
        <message>
            <source>People, as a table (*.csv)</source>
            <translation>Personen, als Tabelle (*.csv)</translation>
        </message>
        <message>
            <source>Events and what is owed, for calendars (*.ics)</source>
            <translation>Ereignisse und Fälliges, für Kalender (*.ics)</translation>
        </message>
        <message>
            <source>The whole book, as one archive (*.fairhand)</source>
            <translation>Das ganze Buch, als ein Archiv (*.fairhand)</translation>
        </message>
        <message>
            <source>A calendar that is kept up to date</source>
            <translation>Ein Kalender, der aktuell bleibt</translation>
        </message>
        <message>
            <source>Calendars (*.ics)</source>
            <translation>Kalender (*.ics)</translation>
        </message>
        <message>
            <source>Exporting…</source>
            <translation>Wird exportiert …</translation>
        </message>
        <message>
            <source>{name} is kept up to date: subscribe to {place} in your calendar program.</source>
            <translation>{name} bleibt aktuell: Abonnieren Sie {place} in Ihrem Kalenderprogramm.</translation>
        </message>
        <message>
            <source>Exported {count} things to {name} in {folder}.</source>
            <translation>{count} Einträge nach {name} in {folder} exportiert.</translation>
        </message>
    </context>
    <context>
        <name>FirstStart</name>
        <message>
            <source>First steps</source>
            <translation>Erste Schritte</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Auslassen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Changed what new notes begin with.</source>
            <translation>Geändert, womit neue Karten beginnen.</translation>
        </message>
        <message>
            <source>Changed your name and address.</source>
            <translation>Ihr Name und Ihre Anschrift geändert.</translation>
        </message>
    </context>
    <context>
        <name>FontDrop</name>
        <message>
            <source>Drop a font here</source>
            <translation>Schriftdatei hier ablegen</translation>
        </message>
        <message>
            <source>a .ttf or .otf file, or a .hand file from another computer, or</source>
            <translation>eine .ttf- oder .otf-Datei, oder eine .hand-Datei von einem anderen Computer, oder</translation>
        </message>
        <message>
            <source>Choose a font file…</source>
            <translation>Schriftdatei wählen …</translation>
        </message>
        <message>
            <source>A font of somebody's handwriting</source>
            <translation>Eine Schrift aus jemandes Handschrift</translation>
        </message>
        <message>
            <source>Fonts ({patterns})</source>
            <translation>Schriften ({patterns})</translation>
        </message>
        <message>
            <source>Hands from another computer ({patterns})</source>
            <translation>Handschriften von einem anderen Computer ({patterns})</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
    </context>
    <context>
        <name>FormDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>FoundHandPage</name>
        <message>
            <source>The alphabet as this hand writes it</source>
            <translation>Das Alphabet in dieser Handschrift</translation>
        </message>
        <message>
            <source>Name of the hand</source>
            <translation>Name der Handschrift</translation>
        </message>
        <message>
            <source>Licence: {words}</source>
            <translation>Lizenz: {words}</translation>
        </message>
        <message>
            <source>It writes every letter and sign of Western and Central Europe.</source>
            <translation>Sie schreibt alle Buchstaben und Zeichen West- und Mitteleuropas.</translation>
        </message>
        <message>
            <source>Missing: {signs}</source>
            <translation>Es fehlen: {signs}</translation>
        </message>
        <message>
            <source>It cannot write your name, for want of {signs}.</source>
            <translation>Ihren Namen kann sie nicht schreiben, es fehlen {signs}.</translation>
        </message>
    </context>
    <context>
        <name>FrontChoice</name>
        <message>
            <source>Plain</source>
            <translation>Leer</translation>
        </message>
        <message>
            <source>Picture to the edges…</source>
            <translation>Bild bis zum Rand …</translation>
        </message>
        <message>
            <source>Picture with white around it…</source>
            <translation>Bild mit weißem Rand …</translation>
        </message>
        <message>
            <source>A picture for the front</source>
            <translation>Ein Bild für die Vorderseite</translation>
        </message>
        <message>
            <source>Pictures ({patterns})</source>
            <translation>Bilder ({patterns})</translation>
        </message>
    </context>
    <context>
        <name>HandChoice</name>
        <message>
            <source>Remove this hand</source>
            <translation>Diese Handschrift entfernen</translation>
        </message>
        <message>
            <source>Add a hand…</source>
            <translation>Handschrift hinzufügen …</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Removed {name}.</source>
            <translation>{name} entfernt.</translation>
        </message>
    </context>
    <context>
        <name>HandDialog</name>
        <message>
            <source>Add a hand</source>
            <translation>Handschrift hinzufügen</translation>
        </message>
        <message>
            <source>Any font with the alphabet becomes a hand that writes your cards; it should be somebody's handwriting. It stays on this computer.</source>
            <translation>Aus jeder Schrift mit ganzem Alphabet wird eine Handschrift für Ihre Karten; am besten nehmen Sie eine, die wie von Hand geschrieben ist. Sie bleibt auf diesem Computer.</translation>
        </message>
        <message>
            <source>Taking the pen strokes out of {font}…</source>
            <translation>Die Federstriche werden aus {font} gelesen …</translation>
        </message>
        <message>
            <source>Another font…</source>
            <translation>Andere Schrift …</translation>
        </message>
        <message>
            <source>Add hand</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>There is no hand to add yet: choose a font.</source>
            <translation>Noch gibt es nichts hinzuzufügen: Wählen Sie eine Schrift.</translation>
        </message>
    </context>
    <context>
        <name>HandExporting</name>
        <message>
            <source>Font for other programs (*.ttf)</source>
            <translation>Schrift für andere Programme (*.ttf)</translation>
        </message>
        <message>
            <source>Hand for another computer (*.hand)</source>
            <translation>Handschrift für einen anderen Computer (*.hand)</translation>
        </message>
        <message>
            <source>Export this hand</source>
            <translation>Diese Handschrift exportieren</translation>
        </message>
        <message>
            <source>Exporting {name}…</source>
            <translation>{name} wird exportiert …</translation>
        </message>
        <message>
            <source>Exported {name} as {file}.</source>
            <translation>{name} wurde als {file} exportiert.</translation>
        </message>
    </context>
    <context>
        <name>HandGallery</name>
        <message>
            <source>Hands</source>
            <translation>Handschriften</translation>
        </message>
    </context>
    <context>
        <name>HandPage</name>
        <message>
            <source>Your hand</source>
            <translation>Ihre Handschrift</translation>
        </message>
        <message>
            <source>This is your name in each of them. Settings adds one of your own.</source>
            <translation>So sieht Ihr Name in jeder aus. In den Einstellungen können Sie eine eigene hinzufügen.</translation>
        </message>
        <message>
            <source>Thank you very much</source>
            <translation>Vielen herzlichen Dank</translation>
        </message>
    </context>
    <context>
        <name>HandPanel</name>
        <message>
            <source>Choose a hand</source>
            <translation>Handschrift wählen</translation>
        </message>
    </context>
    <context>
        <name>HandsSection</name>
        <message>
            <source>Hands</source>
            <translation>Handschriften</translation>
        </message>
        <message>
            <source>Each writes your name here as it would on a card, never twice the same.</source>
            <translation>Jede schreibt hier Ihren Namen wie auf einer Karte, nie zweimal gleich.</translation>
        </message>
        <message>
            <source>Add a hand…</source>
            <translation>Handschrift hinzufügen …</translation>
        </message>
        <message>
            <source>Make it my hand…</source>
            <translation>Meine eigene Handschrift …</translation>
        </message>
        <message>
            <source>Remove this hand</source>
            <translation>Diese Handschrift entfernen</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>As a font for other programs, or for another computer</source>
            <translation>Als Schrift für andere Programme, oder für einen anderen Computer</translation>
        </message>
        <message>
            <source>Look over…</source>
            <translation>Durchsehen …</translation>
        </message>
        <message>
            <source>The letters that it was made of, one by one</source>
            <translation>Die Buchstaben, aus denen sie gemacht ist, einer nach dem anderen</translation>
        </message>
        <message>
            <source>Thank you very much</source>
            <translation>Vielen herzlichen Dank</translation>
        </message>
        <message>
            <source>Replaced the hand {name}.</source>
            <translation>Die Handschrift {name} wurde ersetzt.</translation>
        </message>
        <message>
            <source>Removed the hand {name}.</source>
            <translation>Handschrift {name} entfernt.</translation>
        </message>
    </context>
    <context>
        <name>HelpDialog</name>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Pages of help</source>
            <translation>Seiten der Hilfe</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Page of help</source>
            <translation>Seite der Hilfe</translation>
        </message>
    </context>
    <context>
        <name>ImportDetail</name>
        <message>
            <source>{file}, line {line}</source>
            <translation>{file}, Zeile {line}</translation>
        </message>
        <message>
            <source>In the book</source>
            <translation>Im Buch</translation>
        </message>
        <message>
            <source>Earlier in the file</source>
            <translation>Weiter oben in der Datei</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>In der Datei</translation>
        </message>
        <message>
            <source>Add as new</source>
            <translation>Neu anlegen</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Zusammenführen</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Auslassen</translation>
        </message>
        <message>
            <source>This could not be read</source>
            <translation>Dies ließ sich nicht lesen</translation>
        </message>
        <message>
            <source>It begins with</source>
            <translation>Es beginnt mit</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Importiert</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen …</translation>
        </message>
        <message>
            <source>Nobody was found in it. Choose another file.</source>
            <translation>Darin wurde niemand gefunden. Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>Add {add}, merge {merge}, skip {skip}</source>
            <translation>{add} anlegen, {merge} zusammenführen, {skip} auslassen</translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>Wird importiert …</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Of {all}: imported {imported}, merged {merged}, skipped {skipped}, unreadable {unreadable}.</source>
            <translation>Von {all}: {imported} importiert, {merged} zusammengeführt, {skipped} ausgelassen, {unreadable} unlesbar.</translation>
        </message>
    </context>
    <context>
        <name>ImportHeading</name>
        <message>
            <source>Read so: {sample}</source>
            <translation>So gelesen: {sample}</translation>
        </message>
        <message>
            <source>What the file's characters are read by</source>
            <translation>Zeichensatz der Datei</translation>
        </message>
        <message>
            <source>Columns…</source>
            <translation>Spalten …</translation>
        </message>
    </context>
    <context>
        <name>ImportPane</name>
        <message>
            <source>Shown</source>
            <translation>Gezeigt</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Gefundenes</translation>
        </message>
        <message>
            <source>All {number}</source>
            <translation>Alle {number}</translation>
        </message>
        <message>
            <source>New {number}</source>
            <translation>Neu {number}</translation>
        </message>
        <message>
            <source>Similar {number}</source>
            <translation>Ähnlich {number}</translation>
        </message>
        <message>
            <source>Same {number}</source>
            <translation>Gleich {number}</translation>
        </message>
        <message>
            <source>Unreadable {number}</source>
            <translation>Unlesbar {number}</translation>
        </message>
    </context>
    <context>
        <name>ImportRows</name>
        <message>
            <source>add</source>
            <translation>anlegen</translation>
        </message>
        <message>
            <source>merge</source>
            <translation>zusammenführen</translation>
        </message>
        <message>
            <source>skip</source>
            <translation>auslassen</translation>
        </message>
        <message>
            <source>unreadable</source>
            <translation>unlesbar</translation>
        </message>
    </context>
    <context>
        <name>Importing</name>
        <message>
            <source>Files to import</source>
            <translation>Dateien zum Importieren</translation>
        </message>
        <message>
            <source>Address books and calendars ({patterns})</source>
            <translation>Adressbücher und Kalender ({patterns})</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Copied text</source>
            <translation>Kopierter Text</translation>
        </message>
    </context>
    <context>
        <name>InkChoice</name>
        <message>
            <source>Custom colour…</source>
            <translation>Eigene Farbe …</translation>
        </message>
        <message>
            <source>An ink of your own</source>
            <translation>Eine eigene Tinte</translation>
        </message>
    </context>
    <context>
        <name>Insights</name>
        <message>
            <source>none due yet</source>
            <translation>noch keine fällig</translation>
        </message>
        <message>
            <source>{sent} of {due}</source>
            <translation>{sent} von {due}</translation>
        </message>
        <message>
            <source>{number}%</source>
            <translation>{number} %</translation>
        </message>
    </context>
    <context>
        <name>InsightsBoard</name>
        <message>
            <source>of all thanks sent</source>
            <translation>der Dankschreiben verschickt</translation>
        </message>
        <message>
            <source>days to thank (median)</source>
            <translation>Tage bis zum Dank (Median)</translation>
        </message>
        <message>
            <source>notes sent</source>
            <translation>verschickte Schreiben</translation>
        </message>
        <message>
            <source>overdue today</source>
            <translation>heute überfällig</translation>
        </message>
        <message>
            <source>Owed</source>
            <translation>Fällig</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Verschickt</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>By kind of event</source>
            <translation>Nach Art des Ereignisses</translation>
        </message>
        <message>
            <source>How often thanks were sent, the most neglected first.</source>
            <translation>Wie oft gedankt wurde, die größten Lücken zuerst.</translation>
        </message>
        <message>
            <source>Thanks sent, by kind of event</source>
            <translation>Verschickter Dank nach Art des Ereignisses</translation>
        </message>
        <message>
            <source>Kind of event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>Over time</source>
            <translation>Im Lauf der Zeit</translation>
        </message>
        <message>
            <source>How often thanks were sent for the events of each month.</source>
            <translation>Wie oft für die Ereignisse jedes Monats gedankt wurde.</translation>
        </message>
        <message>
            <source>Thanks sent, by month</source>
            <translation>Verschickter Dank nach Monat</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>Bewerbungen</translation>
        </message>
        <message>
            <source>How far they have come, over the whole search.</source>
            <translation>Wie weit sie gekommen sind, über die ganze Suche.</translation>
        </message>
        <message>
            <source>Applications by stage</source>
            <translation>Bewerbungen nach Stand</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Erreicht</translation>
        </message>
        <message>
            <source>There now</source>
            <translation>Jetzt dort</translation>
        </message>
        <message>
            <source>day to thank (median)</source>
            <translation>Tag bis zum Dank (Median)</translation>
        </message>
        <message>
            <source>note sent</source>
            <translation>verschicktes Schreiben</translation>
        </message>
    </context>
    <context>
        <name>InsightsView</name>
        <message>
            <source>Insights</source>
            <translation>Auswertung</translation>
        </message>
        <message>
            <source>Search record…</source>
            <translation>Suchprotokoll …</translation>
        </message>
        <message>
            <source>Nothing to count yet</source>
            <translation>Noch nichts zu zählen</translation>
        </message>
        <message>
            <source>Once you have logged what happened, this tells which of it you follow up, how soon, and whom you forgot.</source>
            <translation>Sobald Sie eintragen, was geschehen ist, steht hier, wobei Sie sich melden, wie schnell, und wen Sie vergessen haben.</translation>
        </message>
        <message>
            <source>See what is owed</source>
            <translation>Sehen, was fällig ist</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Nochmals versuchen</translation>
        </message>
    </context>
    <context>
        <name>JigButton</name>
        <message>
            <source>Save a jig…</source>
            <translation>Schablone speichern …</translation>
        </message>
        <message>
            <source>The corners of the paper, to be drawn once on what it is laid on</source>
            <translation>Die Ecken des Papiers, einmal auf die Unterlage zu zeichnen</translation>
        </message>
        <message>
            <source>Jig, {what}</source>
            <translation>Schablone, {what}</translation>
        </message>
        <message>
            <source>Save a jig</source>
            <translation>Schablone speichern</translation>
        </message>
        <message>
            <source>Saved {name}: have it drawn, and lay the paper into its corners.</source>
            <translation>{name} gespeichert: Lassen Sie sie zeichnen, und legen Sie das Papier in ihre Ecken.</translation>
        </message>
    </context>
    <context>
        <name>KeptViews</name>
        <message>
            <source>The page as it was sent</source>
            <translation>Die Seite, wie sie verschickt wurde</translation>
        </message>
        <message>
            <source>Envelope</source>
            <translation>Umschlag</translation>
        </message>
        <message>
            <source>Page {number}</source>
            <translation>Seite {number}</translation>
        </message>
    </context>
    <context>
        <name>LetterChoices</name>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Envelope</source>
            <translation>Umschlag</translation>
        </message>
        <message>
            <source>{name}, with a window</source>
            <translation>{name}, mit Fenster</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keiner</translation>
        </message>
        <message>
            <source>{name}, addressed by hand</source>
            <translation>{name}, von Hand beschriftet</translation>
        </message>
        <message>
            <source>{name}, typed</source>
            <translation>{name}, getippt</translation>
        </message>
    </context>
    <context>
        <name>LetterPane</name>
        <message>
            <source>The letter as it will be printed</source>
            <translation>Der Brief, wie er gedruckt wird</translation>
        </message>
        <message>
            <source>The letter's envelope as it will be printed</source>
            <translation>Der Umschlag des Briefs, wie er gedruckt wird</translation>
        </message>
        <message>
            <source>Add address…</source>
            <translation>Anschrift ergänzen …</translation>
        </message>
        <message>
            <source>Edit address…</source>
            <translation>Anschrift bearbeiten …</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Brief</translation>
        </message>
        <message>
            <source>Envelope</source>
            <translation>Umschlag</translation>
        </message>
        <message>
            <source>Sign once more (Ctrl+T)</source>
            <translation>Nochmals unterschreiben (Strg+T)</translation>
        </message>
    </context>
    <context>
        <name>LoadRow</name>
        <message>
            <source>How the {name} lies in the tray</source>
            <translation>Wie es im Fach liegt: {name}</translation>
        </message>
    </context>
    <context>
        <name>LookSection</name>
        <message>
            <source>Look</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <source>Kept on this computer, not in your book.</source>
            <translation>Dies gehört zu diesem Computer, nicht zu Ihrem Buch.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>As little as possible</source>
            <translation>So wenig wie möglich</translation>
        </message>
        <message>
            <source>Movement</source>
            <translation>Bewegung</translation>
        </message>
        <message>
            <source>Changed the colours.</source>
            <translation>Farben geändert.</translation>
        </message>
        <message>
            <source>Changed what moves.</source>
            <translation>Die Bewegung wurde geändert.</translation>
        </message>
    </context>
    <context>
        <name>MailFields</name>
        <message>
            <source>Your e-mail address</source>
            <translation>Ihre E-Mail-Adresse</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Benutzername</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>Verschlüsselung</translation>
        </message>
        <message>
            <source>TLS from the start</source>
            <translation>TLS von Anfang an</translation>
        </message>
        <message>
            <source>TLS after a greeting (STARTTLS)</source>
            <translation>TLS nach der Begrüßung (STARTTLS)</translation>
        </message>
    </context>
    <context>
        <name>MailSection</name>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>E-mails open in your own mail program. They can be sent from here instead, by your provider's server, and only when you click Send.</source>
            <translation>E-Mails werden in Ihrem Mailprogramm geöffnet. Stattdessen können sie von hier gesendet werden, über den Server Ihres Anbieters, und nur wenn Sie auf Senden klicken.</translation>
        </message>
        <message>
            <source>Send e-mails from &amp;here</source>
            <translation>E-Mails von &amp;hier senden</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Changed how e-mails are sent.</source>
            <translation>Geändert, wie E-Mails gesendet werden.</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>Vergessen</translation>
        </message>
        <message>
            <source>Try the connection</source>
            <translation>Verbindung prüfen</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>It is asked for at each sending, and never kept in a file.</source>
            <translation>Es wird bei jedem Senden erfragt und steht nie in einer Datei.</translation>
        </message>
        <message>
            <source>It is kept in this computer's keyring, and never in a file.</source>
            <translation>Es liegt im Schlüsselbund dieses Computers und nie in einer Datei.</translation>
        </message>
        <message>
            <source>Trying…</source>
            <translation>Wird geprüft …</translation>
        </message>
        <message>
            <source>The server lets you in. Nothing was sent.</source>
            <translation>Die Verbindung steht. Gesendet wurde nichts.</translation>
        </message>
    </context>
    <context>
        <name>Mailing</name>
        <message>
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Wird gesendet …</translation>
        </message>
        <message>
            <source>Sent the e-mail to {address}.</source>
            <translation>E-Mail an {address} gesendet.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Fairhand</source>
            <translation>Fairhand</translation>
        </message>
        <message>
            <source>The backup is in your book's place; the book as it was is kept among the backups.</source>
            <translation>Die Sicherung steht nun an der Stelle Ihres Buchs; das bisherige Buch liegt bei den Sicherungen.</translation>
        </message>
    </context>
    <context>
        <name>MeSection</name>
        <message>
            <source>You</source>
            <translation>Ihre Angaben</translation>
        </message>
        <message>
            <source>Your name goes under your notes, your address on your envelopes.</source>
            <translation>Ihr Name steht unter Ihren Karten, Ihre Anschrift auf Ihren Umschlägen.</translation>
        </message>
        <message>
            <source>Changed your name and address.</source>
            <translation>Ihr Name und Ihre Anschrift geändert.</translation>
        </message>
    </context>
    <context>
        <name>MeasuresPage</name>
        <message>
            <source>Look at the printed side, and hold the edge that went in first at the top. Measure from each edge of the paper to the middle of the cross next to it.</source>
            <translation>Halten Sie die bedruckte Seite vor sich, die zuerst eingezogene Kante oben. Messen Sie von jeder Papierkante bis zur Mitte des nächsten Kreuzes.</translation>
        </message>
        <message>
            <source>The test sheet</source>
            <translation>Das Testblatt</translation>
        </message>
        <message>
            <source>Millimetres</source>
            <translation>Millimeter</translation>
        </message>
        <message>
            <source>Inches</source>
            <translation>Zoll</translation>
        </message>
        <message>
            <source>Measured in</source>
            <translation>Gemessen in</translation>
        </message>
        <message>
            <source>From the left</source>
            <translation>Von links</translation>
        </message>
        <message>
            <source>From the right</source>
            <translation>Von rechts</translation>
        </message>
        <message>
            <source>From the top</source>
            <translation>Von oben</translation>
        </message>
        <message>
            <source>From the bottom</source>
            <translation>Von unten</translation>
        </message>
        <message>
            <source>Up, to the edge that went in first</source>
            <translation>Nach oben, zur zuerst eingezogenen Kante</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>To the left</source>
            <translation>Nach links</translation>
        </message>
        <message>
            <source>To the right</source>
            <translation>Nach rechts</translation>
        </message>
        <message>
            <source>Faced up in the tray</source>
            <translation>Lag im Fach oben</translation>
        </message>
        <message>
            <source>Faced down in the tray</source>
            <translation>Lag im Fach unten</translation>
        </message>
        <message>
            <source>The arrow points</source>
            <translation>Der Pfeil zeigt</translation>
        </message>
        <message>
            <source>The printed side</source>
            <translation>Die bedruckte Seite</translation>
        </message>
    </context>
    <context>
        <name>MendingDialog</name>
        <message>
            <source>Your book cannot be opened</source>
            <translation>Ihr Buch lässt sich nicht öffnen</translation>
        </message>
        <message>
            <source>The book as it is now is kept beside it, whatever you choose.</source>
            <translation>Das Buch, wie es jetzt ist, bleibt in jedem Fall daneben erhalten.</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Bring back the newest backup</source>
            <translation>Die neueste Sicherung zurückholen</translation>
        </message>
        <message>
            <source>Save what can be read</source>
            <translation>Retten, was lesbar ist</translation>
        </message>
        <message>
            <source>It is of {at}, and has {contacts} contacts and {events} events.</source>
            <translation>Sie ist vom {at} und enthält {contacts} Kontakte und {events} Ereignisse.</translation>
        </message>
    </context>
    <context>
        <name>MessageDialog</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>MoreAboutEvent</name>
        <message>
            <source>More about it</source>
            <translation>Mehr dazu</translation>
        </message>
        <message>
            <source>They promised an answer by</source>
            <translation>Antwort versprochen bis</translation>
        </message>
        <message>
            <source>They were in touch on</source>
            <translation>Gemeldet am</translation>
        </message>
        <message>
            <source>Go over my qualifications in the note</source>
            <translation>Im Schreiben auf meine Qualifikationen eingehen</translation>
        </message>
        <message>
            <source>Such as invited to a second round</source>
            <translation>Etwa: zur zweiten Runde eingeladen</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zeitzone</translation>
        </message>
        <message>
            <source>Less about it</source>
            <translation>Weniger dazu</translation>
        </message>
    </context>
    <context>
        <name>MyHandDialog</name>
        <message>
            <source>Make it my hand</source>
            <translation>Meine eigene Handschrift</translation>
        </message>
        <message>
            <source>Your own handwriting writes your cards. It stays on this computer.</source>
            <translation>Ihre eigene Handschrift schreibt Ihre Karten. Sie bleibt auf diesem Computer.</translation>
        </message>
        <message>
            <source>Reading the photographs…</source>
            <translation>Die Fotos werden gelesen …</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Make the hand</source>
            <translation>Handschrift erstellen</translation>
        </message>
        <message>
            <source>Sign as {name} with the signature on the sheet</source>
            <translation>Als {name} mit der Unterschrift vom Bogen unterschreiben</translation>
        </message>
        <message>
            <source>Move the photographs to the trash: they are read</source>
            <translation>Die Fotos in den Papierkorb legen: Sie sind gelesen</translation>
        </message>
        <message>
            <source>Add hand</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Replace the hand</source>
            <translation>Handschrift ersetzen</translation>
        </message>
        <message>
            <source>Page {page} is read, from {picture}.</source>
            <translation>Seite {page} ist gelesen, aus {picture}.</translation>
        </message>
        <message>
            <source>They are all mine</source>
            <translation>Alle sind von mir</translation>
        </message>
        <message>
            <source>No hand can be made without {letters}: leave fewer out, or write them.</source>
            <translation>Ohne {letters} entsteht keine Handschrift: Lassen Sie weniger weg, oder schreiben Sie sie.</translation>
        </message>
        <message>
            <source>Extra sheet…</source>
            <translation>Zusatzbogen …</translation>
        </message>
    </context>
    <context>
        <name>NamePage</name>
        <message>
            <source>Welcome to Fairhand</source>
            <translation>Willkommen bei Fairhand</translation>
        </message>
        <message>
            <source>It remembers whom you met on the search for work, tells you whom you owe a word, and writes it by hand. Who are you?</source>
            <translation>Fairhand merkt sich, wen Sie bei der Stellensuche getroffen haben, sagt Ihnen, bei wem Sie sich melden sollten, und schreibt für Sie von Hand. Wer sind Sie?</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Ihr Name</translation>
        </message>
        <message>
            <source>You sign as</source>
            <translation>Sie unterschreiben als</translation>
        </message>
    </context>
    <context>
        <name>NibChoice</name>
        <message>
            <source>Suits the hand</source>
            <translation>Passt zur Handschrift</translation>
        </message>
        <message>
            <source>{width} mm</source>
            <translation>{width} mm</translation>
        </message>
        <message>
            <source>Pen</source>
            <translation>Stift</translation>
        </message>
    </context>
    <context>
        <name>NoteEditor</name>
        <message>
            <source>That is too much for a note: paste less than {count} characters.</source>
            <translation>Das ist zu viel für ein Schreiben: Fügen Sie weniger als {count} Zeichen ein.</translation>
        </message>
        <message>
            <source>A note has words only. A picture can go on the front of a card.</source>
            <translation>Ein Schreiben hat nur Worte. Ein Bild kann auf die Vorderseite einer Karte.</translation>
        </message>
    </context>
    <context>
        <name>NotePane</name>
        <message>
            <source>Send as</source>
            <translation>Senden als</translation>
        </message>
    </context>
    <context>
        <name>NoteWriting</name>
        <message>
            <source>The pages stay as they are; they are no longer in the outbox.</source>
            <translation>Die Seiten bleiben, wie sie sind; im Postausgang sind sie nicht mehr.</translation>
        </message>
        <message>
            <source>The e-mail stays sent; it is no longer in the outbox.</source>
            <translation>Die E-Mail bleibt gesendet; sie ist nicht mehr im Postausgang.</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>1 draft recovered: it is there when you write that note.</source>
            <translation>1 Entwurf gerettet: Er ist da, wenn Sie dieses Schreiben öffnen.</translation>
        </message>
        <message>
            <source>{count} drafts recovered: each is there when you write that note.</source>
            <translation>{count} Entwürfe gerettet: Jeder ist da, wenn Sie das Schreiben öffnen.</translation>
        </message>
        <message>
            <source>What you saved until then is here.</source>
            <translation>Was Sie bis dahin gespeichert haben, ist hier.</translation>
        </message>
        <message>
            <source>Fairhand did not end as it should have. {more}</source>
            <translation>Fairhand wurde nicht ordentlich beendet. {more}</translation>
        </message>
        <message>
            <source>Your book is from an earlier version: it was backed up, and brought up to date.</source>
            <translation>Ihr Buch stammt von einer früheren Version: Es wurde gesichert und auf den neuesten Stand gebracht.</translation>
        </message>
        <message>
            <source>Your book is in a folder of {program}: have Fairhand open on one computer at a time, or it may copy one over the other.</source>
            <translation>Ihr Buch liegt in einem Ordner von {program}: Öffnen Sie Fairhand immer nur auf einem Computer, sonst könnte das eine über das andere kopiert werden.</translation>
        </message>
        <message>
            <source>No backup was made today. {why}</source>
            <translation>Heute wurde keine Sicherung angelegt. {why}</translation>
        </message>
        <message>
            <source>Done.</source>
            <translation>Fertig.</translation>
        </message>
        <message>
            <source>Much in the book is being changed: try again in a moment, when it is done.</source>
            <translation>Vieles im Buch wird geändert: Versuchen Sie es gleich noch einmal, wenn es fertig ist.</translation>
        </message>
        <message>
            <source>Much in the book is being changed…</source>
            <translation>Vieles im Buch wird geändert …</translation>
        </message>
        <message>
            <source>This book may be read, but not written to: copy it to a folder of your own, and open the copy, to change anything.</source>
            <translation>Dieses Buch lässt sich lesen, aber nicht beschreiben: Kopieren Sie es in einen eigenen Ordner und öffnen Sie die Kopie, um etwas zu ändern.</translation>
        </message>
    </context>
    <context>
        <name>Occasion</name>
        <message>
            <source>Personal interview</source>
            <translation>Vorstellungsgespräch</translation>
        </message>
        <message>
            <source>Telephone interview</source>
            <translation>Telefoninterview</translation>
        </message>
        <message>
            <source>Informational interview</source>
            <translation>Informationsgespräch</translation>
        </message>
        <message>
            <source>Networking meeting</source>
            <translation>Netzwerktreffen</translation>
        </message>
        <message>
            <source>Call from a recruiter</source>
            <translation>Anruf eines Personalberaters</translation>
        </message>
        <message>
            <source>Reference received</source>
            <translation>Referenz erhalten</translation>
        </message>
        <message>
            <source>Resume sent</source>
            <translation>Bewerbung verschickt</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Brief</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <source>business days</source>
            <translation>Arbeitstage</translation>
        </message>
        <message>
            <source>weeks</source>
            <translation>Wochen</translation>
        </message>
        <message>
            <source>months</source>
            <translation>Monate</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n business day(s)</source>
            <translation>
                <numerusform>%n Arbeitstag</numerusform>
                <numerusform>%n Arbeitstagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s)</source>
            <translation>
                <numerusform>%n Woche</numerusform>
                <numerusform>%n Wochen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n Monat</numerusform>
                <numerusform>%n Monaten</numerusform>
            </translation>
        </message>
        <message>
            <source>{channel}. No thanks are owed.</source>
            <translation>{channel}. Kein Dank fällig.</translation>
        </message>
        <message>
            <source>{channel}. Thank the same day, within {late} at most.</source>
            <translation>{channel}. Dank am selben Tag, spätestens nach {late}.</translation>
        </message>
        <message>
            <source>{channel}. Thank within {prompt}.</source>
            <translation>{channel}. Dank nach {prompt}.</translation>
        </message>
        <message>
            <source>{channel}. Thank within {prompt}, {late} at most.</source>
            <translation>{channel}. Dank nach {prompt}, spätestens nach {late}.</translation>
        </message>
        <message>
            <source>Tell them the outcome when it is known.</source>
            <translation>Ergebnis mitteilen, sobald es feststeht.</translation>
        </message>
        <message>
            <source>Check in after {after}, then every {again}.</source>
            <translation>Nachfragen nach {after}, dann wieder nach {again}.</translation>
        </message>
        <message>
            <source>Check in once, after {after}, {late} at most.</source>
            <translation>Einmal nachfragen, nach {after}, spätestens nach {late}.</translation>
        </message>
        <message>
            <source>Check in once, after {after}.</source>
            <translation>Einmal nachfragen, nach {after}.</translation>
        </message>
    </context>
    <context>
        <name>OrganizationDialog</name>
        <message>
            <source>Organization</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>What you say here holds for all its people.</source>
            <translation>Was Sie hier angeben, gilt für alle dort.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>How its people like to be written to</source>
            <translation>Wie man dort gern angeschrieben wird</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Website</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
    </context>
    <context>
        <name>OrganizationParts</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>How its people like to be written to</source>
            <translation>Wie man dort gern angeschrieben wird</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Website</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
    </context>
    <context>
        <name>OtherBooks</name>
        <message>
            <source>This is the sample book: its people are fictional, and it is yours to try.</source>
            <translation>Dies ist das Beispielbuch: Die Personen darin sind erfunden, probieren Sie es aus.</translation>
        </message>
        <message>
            <source>Back to your own book</source>
            <translation>Zurück zum eigenen Buch</translation>
        </message>
    </context>
    <context>
        <name>Outbox</name>
        <message>
            <source>Card printed</source>
            <translation>Karte gedruckt</translation>
        </message>
        <message>
            <source>Card saved</source>
            <translation>Karte gespeichert</translation>
        </message>
        <message>
            <source>Card noted as sent</source>
            <translation>Karte vermerkt</translation>
        </message>
        <message>
            <source>Letter printed</source>
            <translation>Brief gedruckt</translation>
        </message>
        <message>
            <source>Letter saved</source>
            <translation>Brief gespeichert</translation>
        </message>
        <message>
            <source>Letter noted as sent</source>
            <translation>Brief vermerkt</translation>
        </message>
        <message>
            <source>E-mail opened in the mail program</source>
            <translation>E-Mail im Mailprogramm geöffnet</translation>
        </message>
        <message>
            <source>E-mail sent</source>
            <translation>E-Mail gesendet</translation>
        </message>
        <message>
            <source>E-mail saved</source>
            <translation>E-Mail gespeichert</translation>
        </message>
        <message>
            <source>E-mail noted as sent</source>
            <translation>E-Mail vermerkt</translation>
        </message>
        <message>
            <source>{occasion}, {day}</source>
            <translation>{occasion}, {day}</translation>
        </message>
    </context>
    <context>
        <name>OutboxActions</name>
        <message>
            <source>&amp;Print again…</source>
            <translation>Nochmals &amp;drucken …</translation>
        </message>
        <message>
            <source>&amp;Write again…</source>
            <translation>Nochmals &amp;schreiben …</translation>
        </message>
        <message>
            <source>&amp;Open PDF</source>
            <translation>PDF ö&amp;ffnen</translation>
        </message>
        <message>
            <source>&amp;Show person</source>
            <translation>&amp;Person zeigen</translation>
        </message>
    </context>
    <context>
        <name>OutboxPage</name>
        <message>
            <source>{sent}, {when}</source>
            <translation>{sent}, {when}</translation>
        </message>
        <message>
            <source>Show person</source>
            <translation>Person zeigen</translation>
        </message>
        <message>
            <source>Open PDF</source>
            <translation>PDF öffnen</translation>
        </message>
        <message>
            <source>Write again</source>
            <translation>Nochmals schreiben</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>Nochmals drucken</translation>
        </message>
    </context>
    <context>
        <name>OutboxView</name>
        <message>
            <source>Sent {number}</source>
            <translation>Verschickt {number}</translation>
        </message>
        <message>
            <source>Envelope {number}</source>
            <translation>Umschlag {number}</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Postausgang</translation>
        </message>
        <message>
            <source>Search people and organizations</source>
            <translation>Personen und Organisationen suchen</translation>
        </message>
        <message>
            <source>Nothing that was sent matches.</source>
            <translation>Nichts Passendes wurde verschickt.</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Alles zeigen</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Weg</translation>
        </message>
        <message>
            <source>All channels</source>
            <translation>Alle Wege</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>Karten</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Briefe</translation>
        </message>
        <message>
            <source>E-mails</source>
            <translation>E-Mails</translation>
        </message>
        <message>
            <source>Nothing was sent yet</source>
            <translation>Noch ist nichts verschickt</translation>
        </message>
        <message>
            <source>Every card, letter and e-mail stands here once it is on its way, with the exact pages, to be looked up or printed again.</source>
            <translation>Jede Karte, jeder Brief und jede E-Mail steht hier, sobald sie unterwegs ist, mit den genauen Seiten, zum Nachsehen und Nachdrucken.</translation>
        </message>
        <message>
            <source>See whom you owe a note</source>
            <translation>Sehen, was fällig ist</translation>
        </message>
        <message>
            <source>Changed the postage of the note to {name}.</source>
            <translation>Porto für {name} geändert.</translation>
        </message>
    </context>
    <context>
        <name>OutgoingBar</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Watch it being written…</source>
            <translation>Beim Schreiben zusehen …</translation>
        </message>
        <message>
            <source>As the pen of a plotter writes it (Ctrl+D)</source>
            <translation>So, wie der Stift eines Plotters schreibt (Strg+D)</translation>
        </message>
        <message>
            <source>Save PDF…</source>
            <translation>PDF speichern …</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Drucken …</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Text kopieren</translation>
        </message>
        <message>
            <source>Open in mail program</source>
            <translation>Im Mailprogramm öffnen</translation>
        </message>
        <message>
            <source>I sent it</source>
            <translation>Ist gesendet</translation>
        </message>
        <message>
            <source>Keeps it in the outbox, and the follow-up is done</source>
            <translation>Legt sie in den Postausgang; damit ist es erledigt</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Senden</translation>
        </message>
    </context>
    <context>
        <name>Owed</name>
        <message>
            <source>Overdue</source>
            <translation>Überfällig</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Diese Woche</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>{what}: {occasion}, {day}</source>
            <translation>{what}: {occasion}, {day}</translation>
        </message>
        <message>
            <source>1 day late</source>
            <translation>1 Tag zu spät</translation>
        </message>
        <message>
            <source>{days} days late</source>
            <translation>{days} Tage zu spät</translation>
        </message>
        <message>
            <source>Last day today</source>
            <translation>Heute letzter Tag</translation>
        </message>
        <message>
            <source>Due now</source>
            <translation>Jetzt fällig</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>Heute fällig</translation>
        </message>
        <message>
            <source>Due tomorrow</source>
            <translation>Morgen fällig</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>gestern</translation>
        </message>
        <message>
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>morgen</translation>
        </message>
        <message>
            <source>Write card</source>
            <translation>Karte schreiben</translation>
        </message>
        <message>
            <source>Write letter</source>
            <translation>Brief schreiben</translation>
        </message>
        <message>
            <source>Write e-mail</source>
            <translation>E-Mail schreiben</translation>
        </message>
        <message>
            <source>Add e-mail address</source>
            <translation>E-Mail ergänzen</translation>
        </message>
        <message>
            <source>Add postal address</source>
            <translation>Postanschrift ergänzen</translation>
        </message>
        <message>
            <source>{day} {time}</source>
            <translation>{day} {time}</translation>
        </message>
        <message>
            <source>{when}: {occasion} with {names}</source>
            <translation>{when}: {occasion} mit {names}</translation>
        </message>
        <message>
            <source>Due {weekday}</source>
            <translation>Fällig am {weekday}</translation>
        </message>
        <message>
            <source>Due in {days} days</source>
            <translation>In {days} Tagen</translation>
        </message>
        <message>
            <source>Due in {weeks} weeks</source>
            <translation>In {weeks} Wochen</translation>
        </message>
        <message>
            <source>Due in {months} months</source>
            <translation>In {months} Monaten</translation>
        </message>
        <message>
            <source>Say thank you</source>
            <translation>Danke sagen</translation>
        </message>
        <message>
            <source>Tell them the outcome</source>
            <translation>Ergebnis mitteilen</translation>
        </message>
        <message>
            <source>Keep in touch</source>
            <translation>In Kontakt bleiben</translation>
        </message>
        <message>
            <source>Ask how things stand</source>
            <translation>Nach dem Stand fragen</translation>
        </message>
    </context>
    <context>
        <name>OwedButtons</name>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Snooze</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Auslassen</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Done (D)</source>
            <translation>Erledigt (D)</translation>
        </message>
        <message>
            <source>Snooze (S)</source>
            <translation>Später (S)</translation>
        </message>
        <message>
            <source>Skip (K)</source>
            <translation>Auslassen (K)</translation>
        </message>
        <message>
            <source>Done: {name}</source>
            <translation>Erledigt: {name}</translation>
        </message>
        <message>
            <source>Snooze: {name}</source>
            <translation>Später: {name}</translation>
        </message>
        <message>
            <source>Skip: {name}</source>
            <translation>Auslassen: {name}</translation>
        </message>
        <message>
            <source>More for {name}</source>
            <translation>Mehr zu {name}</translation>
        </message>
        <message>
            <source>{write} to {name}</source>
            <translation>{write} an {name}</translation>
        </message>
    </context>
    <context>
        <name>OwedList</name>
        <message>
            <source>Follow-ups</source>
            <translation>Was fällig ist</translation>
        </message>
    </context>
    <context>
        <name>OwnHandMaking</name>
        <message>
            <source>My hand</source>
            <translation>Meine Handschrift</translation>
        </message>
    </context>
    <context>
        <name>PageChoice</name>
        <message>
            <source>Another take</source>
            <translation>Neu schreiben</translation>
        </message>
        <message>
            <source>Write the same words once more (Ctrl+T)</source>
            <translation>Dieselben Worte noch einmal schreiben (Strg+T)</translation>
        </message>
    </context>
    <context>
        <name>PagedView</name>
        <message>
            <source>Nothing is chosen.</source>
            <translation>Nichts ist ausgewählt.</translation>
        </message>
        <message>
            <source>The book is being read…</source>
            <translation>Das Buch wird gelesen …</translation>
        </message>
    </context>
    <context>
        <name>Pager</name>
        <message>
            <source>Previous page</source>
            <translation>Vorige Seite</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Nächste Seite</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Seite {page} von {pages}</translation>
        </message>
    </context>
    <context>
        <name>PairPage</name>
        <message>
            <source>Entered first</source>
            <translation>Zuerst eingetragen</translation>
        </message>
        <message>
            <source>Entered later</source>
            <translation>Später eingetragen</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
    </context>
    <context>
        <name>PairsModel</name>
        <message>
            <source>Same e-mail address</source>
            <translation>Gleiche E-Mail-Adresse</translation>
        </message>
        <message>
            <source>Same phone number</source>
            <translation>Gleiche Telefonnummer</translation>
        </message>
        <message>
            <source>Alike names, both at {firm}</source>
            <translation>Ähnliche Namen, beide bei {firm}</translation>
        </message>
        <message>
            <source>Same name</source>
            <translation>Gleicher Name</translation>
        </message>
    </context>
    <context>
        <name>PaperOfferDialog</name>
        <message>
            <source>The printer lacks this size</source>
            <translation>Dem Drucker fehlt dieses Format</translation>
        </message>
        <message>
            <source>Tell it of a larger paper that it takes, and lay the sheet where its guides hold it: the page then comes to lie on the sheet. A test sheet (File, Set a printer up) makes sure of that.</source>
            <translation>Nennen Sie ihm ein größeres Papier, das er annimmt, und legen Sie das Blatt dorthin, wo die Führungen es halten: Dann liegt die Seite auf dem Blatt. Ein Testblatt (Datei, Drucker einrichten) gibt Gewissheit.</translation>
        </message>
        <message>
            <source>In the middle</source>
            <translation>In der Mitte</translation>
        </message>
        <message>
            <source>On the left</source>
            <translation>Links</translation>
        </message>
        <message>
            <source>On the right</source>
            <translation>Rechts</translation>
        </message>
        <message>
            <source>Tell the printer of</source>
            <translation>Dem Drucker nennen</translation>
        </message>
        <message>
            <source>The sheet lies</source>
            <translation>Das Blatt liegt</translation>
        </message>
        <message>
            <source>Save PDF…</source>
            <translation>PDF speichern …</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Drucken</translation>
        </message>
    </context>
    <context>
        <name>PaperPage</name>
        <message>
            <source>Your paper</source>
            <translation>Ihr Papier</translation>
        </message>
        <message>
            <source>What you have at home or can buy. Each note may be written on another.</source>
            <translation>Was Sie zu Hause haben oder kaufen können. Für jede Karte können Sie auch anderes wählen.</translation>
        </message>
        <message>
            <source>Set a printer up…</source>
            <translation>Drucker einrichten …</translation>
        </message>
        <message>
            <source>One test sheet tells how it takes envelopes; that can wait.</source>
            <translation>Ein Testblatt zeigt, wie er Umschläge einzieht; das kann warten.</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Password of {user}</source>
            <translation>Passwort von {user}</translation>
        </message>
        <message>
            <source>It goes to {server} alone, over an encrypted connection.</source>
            <translation>Es geht nur an {server}, über eine verschlüsselte Verbindung.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>&amp;Keep it in this computer's keyring</source>
            <translation>Im &amp;Schlüsselbund dieses Computers behalten</translation>
        </message>
    </context>
    <context>
        <name>PenControls</name>
        <message>
            <source>Back to the beginning</source>
            <translation>Zurück zum Anfang</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Abspielen</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>How far the pen is, in seconds</source>
            <translation>Wie weit der Stift ist, in Sekunden</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Geschwindigkeit</translation>
        </message>
        <message>
            <source>True speed</source>
            <translation>Wie in Wirklichkeit</translation>
        </message>
        <message>
            <source>{number} times as fast</source>
            <translation>{number}-mal so schnell</translation>
        </message>
        <message>
            <source>{time} of {whole}</source>
            <translation>{time} von {whole}</translation>
        </message>
    </context>
    <context>
        <name>PenDialog</name>
        <message>
            <source>Written by a pen</source>
            <translation>Vom Stift geschrieben</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Save pen paths…</source>
            <translation>Stiftwege speichern …</translation>
        </message>
        <message>
            <source>Finding the pen's way…</source>
            <translation>Die Wege des Stifts werden gesucht …</translation>
        </message>
        <message>
            <source>What the pen writes on</source>
            <translation>Worauf der Stift schreibt</translation>
        </message>
        <message>
            <source>{what} as a pen writes it</source>
            <translation>{what}, vom Stift geschrieben</translation>
        </message>
        <message>
            <source>All pages take {time}.</source>
            <translation>Alle Seiten dauern {time}.</translation>
        </message>
        <message>
            <source>The letter is printed before, without its signature.</source>
            <translation>Der Brief wird vorher gedruckt, ohne die Unterschrift.</translation>
        </message>
        <message>
            <source>The front is printed: it is saved as a PDF.</source>
            <translation>Die Vorderseite wird gedruckt: Sie wird als PDF gespeichert.</translation>
        </message>
        <message>
            <source>The envelope is set in type: it is printed.</source>
            <translation>Der Umschlag ist in Druckschrift: Er wird gedruckt.</translation>
        </message>
        <message>
            <source>Here the plotter stops for the paper to be changed.</source>
            <translation>Hier hält der Plotter an, damit das Papier gewechselt wird.</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>Your people</source>
            <translation>Ihre Kontakte</translation>
        </message>
        <message>
            <source>Begin with the person you met last, or bring the people you know.</source>
            <translation>Beginnen Sie mit der Person, die Sie zuletzt getroffen haben, oder importieren Sie Ihre Kontakte.</translation>
        </message>
        <message>
            <source>Add a person…</source>
            <translation>Person anlegen …</translation>
        </message>
        <message>
            <source>Import contacts…</source>
            <translation>Kontakte importieren …</translation>
        </message>
        <message>
            <source>Open the sample book</source>
            <translation>Beispielbuch öffnen</translation>
        </message>
        <message>
            <source>A name is enough to begin with.</source>
            <translation>Für den Anfang genügt ein Name.</translation>
        </message>
        <message>
            <source>From the address book, calendar or table of another program.</source>
            <translation>Aus Adressbuch, Kalender oder Tabelle eines anderen Programms.</translation>
        </message>
        <message>
            <source>Fictional people, in a book of their own, to look around.</source>
            <translation>Erfundene Personen in einem eigenen Buch, zum Umsehen.</translation>
        </message>
    </context>
    <context>
        <name>PersonRow</name>
        <message>
            <source>Remove {name}</source>
            <translation>{name} entfernen</translation>
        </message>
        <message>
            <source>Who is meant by {name}</source>
            <translation>Wer mit {name} gemeint ist</translation>
        </message>
        <message>
            <source>Which {name}?</source>
            <translation>Welche Person „{name}“?</translation>
        </message>
        <message>
            <source>Somebody new</source>
            <translation>Jemand Neues</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Organization</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Not in your contacts yet: will be added.</source>
            <translation>Noch nicht in Ihren Kontakten: wird angelegt.</translation>
        </message>
        <message>
            <source>Choose which one, or “Somebody new”.</source>
            <translation>Wählen Sie die Person oder „Jemand Neues“.</translation>
        </message>
        <message>
            <source>{what} of the new contact</source>
            <translation>{what} des neuen Kontakts</translation>
        </message>
    </context>
    <context>
        <name>PersonSearch</name>
        <message>
            <source>Add a person</source>
            <translation>Person hinzufügen</translation>
        </message>
        <message>
            <source>People found</source>
            <translation>Gefundene Personen</translation>
        </message>
        <message>
            <source>New contact “{name}”</source>
            <translation>Neuer Kontakt „{name}“</translation>
        </message>
    </context>
    <context>
        <name>PhotoDrop</name>
        <message>
            <source>Drop photographs or scans of the pages here</source>
            <translation>Ziehen Sie Fotos oder Scans der Seiten hierher</translation>
        </message>
        <message>
            <source>all of them at once, in any order: JPEG, PNG, TIFF, HEIC or PDF, or</source>
            <translation>alle auf einmal, in beliebiger Reihenfolge: JPEG, PNG, TIFF, HEIC oder PDF, oder</translation>
        </message>
        <message>
            <source>Choose photographs…</source>
            <translation>Fotos wählen …</translation>
        </message>
        <message>
            <source>Photographs of the pages</source>
            <translation>Fotos der Seiten</translation>
        </message>
        <message>
            <source>Pictures ({patterns})</source>
            <translation>Bilder ({patterns})</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
    </context>
    <context>
        <name>PhotoField</name>
        <message>
            <source>Choose photo…</source>
            <translation>Foto wählen …</translation>
        </message>
        <message>
            <source>Remove photo</source>
            <translation>Foto entfernen</translation>
        </message>
        <message>
            <source>A photo of them</source>
            <translation>Ein Foto der Person</translation>
        </message>
        <message>
            <source>Pictures ({patterns})</source>
            <translation>Bilder ({patterns})</translation>
        </message>
    </context>
    <context>
        <name>Phrases</name>
        <message>
            <source>There is no screen here to open the window on. `fairhand demo --out DIR` shows the main job without one.</source>
            <translation>Hier ist kein Bildschirm, auf dem sich das Fenster öffnen ließe. `fairhand demo --out DIR` zeigt die Hauptaufgabe ohne.</translation>
        </message>
        <message>
            <source>“{area}” is no {label} that we know ({country}): check it.</source>
            <translation>„{area}“ ist uns hier nicht bekannt ({label}, {country}): Bitte prüfen.</translation>
        </message>
        <message>
            <source>“{code}” does not look like a {label} ({country}), such as {example}: check it.</source>
            <translation>„{code}“ sieht nicht richtig aus ({label}, {country}), üblich ist etwa {example}: Bitte prüfen.</translation>
        </message>
        <message>
            <source>The {label} {code} does not belong to {area}: check them.</source>
            <translation>{label} {code} gehört nicht zu {area}: Bitte beides prüfen.</translation>
        </message>
        <message>
            <source>area</source>
            <translation>Gebiet</translation>
        </message>
        <message>
            <source>city</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>county</source>
            <translation>Grafschaft</translation>
        </message>
        <message>
            <source>department</source>
            <translation>Departement</translation>
        </message>
        <message>
            <source>district</source>
            <translation>Bezirk</translation>
        </message>
        <message>
            <source>province</source>
            <translation>Provinz</translation>
        </message>
        <message>
            <source>emirate</source>
            <translation>Emirat</translation>
        </message>
        <message>
            <source>island</source>
            <translation>Insel</translation>
        </message>
        <message>
            <source>neighborhood</source>
            <translation>Stadtviertel</translation>
        </message>
        <message>
            <source>oblast</source>
            <translation>Oblast</translation>
        </message>
        <message>
            <source>parish</source>
            <translation>Gemeinde</translation>
        </message>
        <message>
            <source>town</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>prefecture</source>
            <translation>Präfektur</translation>
        </message>
        <message>
            <source>state</source>
            <translation>Bundesstaat</translation>
        </message>
        <message>
            <source>suburb</source>
            <translation>Vorort</translation>
        </message>
        <message>
            <source>townland</source>
            <translation>Ortsteil</translation>
        </message>
        <message>
            <source>village or township</source>
            <translation>Dorf oder Gemeinde</translation>
        </message>
        <message>
            <source>postal code</source>
            <translation>Postleitzahl</translation>
        </message>
        <message>
            <source>ZIP code</source>
            <translation>ZIP-Code</translation>
        </message>
        <message>
            <source>PIN code</source>
            <translation>PIN-Code</translation>
        </message>
        <message>
            <source>Eircode</source>
            <translation>Eircode</translation>
        </message>
        <message>
            <source>street</source>
            <translation>Straße</translation>
        </message>
        <message>
            <source>sorting code</source>
            <translation>Sortiercode</translation>
        </message>
        <message>
            <source>locality</source>
            <translation>Ortsteil</translation>
        </message>
        <message>
            <source>The address has no name. Its first line should say who it is for, with the street and the town on the lines below.</source>
            <translation>In der Anschrift fehlt der Name. Ihre erste Zeile soll sagen, für wen sie ist; Straße und Ort kommen in die Zeilen darunter.</translation>
        </message>
        <message>
            <source>The address has {count} lines, and an envelope has room for {most} at most. Take out {over}.</source>
            <translation>Die Anschrift hat {count} Zeilen, und auf einem Umschlag ist Platz für höchstens {most}. Nehmen Sie {over} heraus.</translation>
        </message>
        <message>
            <source>The line of the address that begins “{begins}” has {count} characters, and {most} is the most. Divide it into two lines.</source>
            <translation>Die Zeile der Anschrift, die mit „{begins}“ beginnt, hat {count} Zeichen; höchstens {most} sind möglich. Teilen Sie sie in zwei Zeilen.</translation>
        </message>
        <message>
            <source>name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>organization</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>The address ({country}) has no {part}. Add it before it goes on an envelope.</source>
            <translation>In der Anschrift ({country}) fehlt: {part}. Ergänzen Sie es, ehe sie auf einen Umschlag kommt.</translation>
        </message>
        <message>
            <source>The address ({country}) has no {parts}. Add them before it goes on an envelope.</source>
            <translation>In der Anschrift ({country}) fehlt: {parts}. Ergänzen Sie es, ehe sie auf einen Umschlag kommt.</translation>
        </message>
        <message>
            <source>part of the city</source>
            <translation>Ortsteil</translation>
        </message>
        <message>
            <source>state or region</source>
            <translation>Bundesland oder Region</translation>
        </message>
        <message>
            <source>There is no such day. Type the birthday as a month and a day.</source>
            <translation>Diesen Tag gibt es nicht. Geben Sie den Geburtstag mit Tag und Monat ein.</translation>
        </message>
        <message>
            <source>A column cannot hold “{use}”. Choose one of: {known}.</source>
            <translation>In einer Spalte kann nicht „{use}“ stehen. Wählen Sie davon: {known}.</translation>
        </message>
        <message>
            <source>street, second line</source>
            <translation>Straße, zweite Zeile</translation>
        </message>
        <message>
            <source>house number</source>
            <translation>Hausnummer</translation>
        </message>
        <message>
            <source>country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>post office box</source>
            <translation>Postfach</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Weglassen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Vorname</translation>
        </message>
        <message>
            <source>Middle name</source>
            <translation>Weiterer Vorname</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Nachname</translation>
        </message>
        <message>
            <source>Title before the name</source>
            <translation>Titel vor dem Namen</translation>
        </message>
        <message>
            <source>Suffix of the name</source>
            <translation>Namenszusatz</translation>
        </message>
        <message>
            <source>Nickname</source>
            <translation>Spitzname</translation>
        </message>
        <message>
            <source>Organization</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Abteilung</translation>
        </message>
        <message>
            <source>Job title</source>
            <translation>Funktion</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>E-mail at work</source>
            <translation>E-Mail (Arbeit)</translation>
        </message>
        <message>
            <source>E-mail at home</source>
            <translation>E-Mail (privat)</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Telephone at work</source>
            <translation>Telefon (Arbeit)</translation>
        </message>
        <message>
            <source>Telephone at home</source>
            <translation>Telefon (privat)</translation>
        </message>
        <message>
            <source>Mobile telephone</source>
            <translation>Mobiltelefon</translation>
        </message>
        <message>
            <source>Fax</source>
            <translation>Fax</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Birthday</source>
            <translation>Geburtstag</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>How you met</source>
            <translation>Wie Sie sich kennengelernt haben</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>A line of the notes</source>
            <translation>Eine Zeile der Notizen</translation>
        </message>
        <message>
            <source>Address: {part}</source>
            <translation>Anschrift: {part}</translation>
        </message>
        <message>
            <source>Address at work: {part}</source>
            <translation>Anschrift (Arbeit): {part}</translation>
        </message>
        <message>
            <source>Address at home: {part}</source>
            <translation>Anschrift (privat): {part}</translation>
        </message>
        <message>
            <source>A contact needs a name. Type at least a first or a last name.</source>
            <translation>Ein Kontakt braucht einen Namen. Geben Sie wenigstens einen Vor- oder Nachnamen ein.</translation>
        </message>
        <message>
            <source>job title</source>
            <translation>Funktion</translation>
        </message>
        <message>
            <source>salutation</source>
            <translation>Anrede</translation>
        </message>
        <message>
            <source>pronouns</source>
            <translation>Pronomen</translation>
        </message>
        <message>
            <source>note of how you met</source>
            <translation>Notiz, wie Sie sich kennengelernt haben</translation>
        </message>
        <message>
            <source>notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>tag</source>
            <translation>Schlagwort</translation>
        </message>
        <message>
            <source>There is no country “{code}”. Choose one from the list, or give its two-letter code, such as US, GB or DE.</source>
            <translation>Ein Land „{code}“ gibt es nicht. Wählen Sie eines aus der Liste, oder geben Sie seinen Code aus zwei Buchstaben an, etwa US, GB oder DE.</translation>
        </message>
        <message>
            <source>“{shown}” is not an e-mail address. Write one, and no more, such as ann@example.com.</source>
            <translation>„{shown}“ ist keine E-Mail-Adresse. Schreiben Sie eine, und nur eine, etwa ann@example.com.</translation>
        </message>
        <message>
            <source>e-mail address</source>
            <translation>E-Mail-Adresse</translation>
        </message>
        <message>
            <source>This e-mail has nobody to go to. Add an e-mail address first.</source>
            <translation>Diese E-Mail hat niemanden, an den sie geht. Fügen Sie zuerst eine E-Mail-Adresse hinzu.</translation>
        </message>
        <message>
            <source>The attachments have {size:.0f} MB, and most mailboxes take no more than {most:.0f}. Attach a smaller file.</source>
            <translation>Die Anhänge haben {size:.0f} MB, und die meisten Postfächer nehmen nicht mehr als {most:.0f}. Hängen Sie eine kleinere Datei an.</translation>
        </message>
        <message>
            <source>name of the attachment</source>
            <translation>Name des Anhangs</translation>
        </message>
        <message>
            <source>subject</source>
            <translation>Betreff</translation>
        </message>
        <message>
            <source>text of the e-mail</source>
            <translation>Text der E-Mail</translation>
        </message>
        <message>
            <source>Say with whom it was. Type a name, such as Maria Alvarez.</source>
            <translation>Sagen Sie, mit wem es war. Geben Sie einen Namen ein, etwa Maria Alvarez.</translation>
        </message>
        <message>
            <source>There is no time zone “{zone}”. Choose one, such as America/Chicago.</source>
            <translation>Eine Zeitzone „{zone}“ gibt es nicht. Wählen Sie eine, etwa America/Chicago.</translation>
        </message>
        <message>
            <source>note of what you talked about</source>
            <translation>Notiz, worüber Sie gesprochen haben</translation>
        </message>
        <message>
            <source>position</source>
            <translation>Stelle</translation>
        </message>
        <message>
            <source>outcome</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>{what} must lie between now and two years: type a smaller number.</source>
            <translation>{what}: Es muss zwischen sofort und zwei Jahren liegen. Geben Sie eine kleinere Zahl ein.</translation>
        </message>
        <message>
            <source>Thanks need both days, prompt and at most: fill in the other one.</source>
            <translation>Für den Dank braucht es beide Tage, den guten und den spätesten: Ergänzen Sie den anderen.</translation>
        </message>
        <message>
            <source>To ask again takes a day at least: type a number above zero.</source>
            <translation>Bis zur nächsten Nachfrage dauert es wenigstens einen Tag: Geben Sie eine Zahl über null ein.</translation>
        </message>
        <message>
            <source>The days to prompt thanks</source>
            <translation>Die Tage bis zum guten Dank</translation>
        </message>
        <message>
            <source>The days to thanks at most</source>
            <translation>Die Tage bis zum spätesten Dank</translation>
        </message>
        <message>
            <source>Thanks at most cannot come before prompt thanks: raise that number.</source>
            <translation>Der späteste Dank kann nicht vor dem guten liegen: Erhöhen Sie diese Zahl.</translation>
        </message>
        <message>
            <source>The wait before asking</source>
            <translation>Die Zeit bis zur Nachfrage</translation>
        </message>
        <message>
            <source>Mail takes between no and {most} days: type a smaller number.</source>
            <translation>Die Post braucht zwischen null und {most} Tagen: Geben Sie eine kleinere Zahl ein.</translation>
        </message>
        <message>
            <source>table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <source>calendar</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <source>archive</source>
            <translation>Archiv</translation>
        </message>
        <message>
            <source>There is no language “{language}”. Give one such as en_US, en_GB, de or fr_CA.</source>
            <translation>Eine Sprache „{language}“ gibt es nicht. Geben Sie eine wie en_US, en_GB, de oder fr_CA an.</translation>
        </message>
        <message>
            <source>{shown}. Write it as your provider does, such as smtp.example.com.</source>
            <translation>{shown}. Schreiben Sie ihn wie Ihr Anbieter, etwa smtp.example.com.</translation>
        </message>
        <message>
            <source>A port is a number from 1 to 65535. Most mail servers have 465 or 587.</source>
            <translation>Ein Anschluss (Port) ist eine Zahl von 1 bis 65535. Die meisten Mailserver haben 465 oder 587.</translation>
        </message>
        <message>
            <source>The server has no name</source>
            <translation>Der Server hat keinen Namen</translation>
        </message>
        <message>
            <source>name of the server</source>
            <translation>Name des Servers</translation>
        </message>
        <message>
            <source>“{text}” is not the name of a server</source>
            <translation>„{text}“ ist kein Name eines Servers</translation>
        </message>
        <message>
            <source>user name</source>
            <translation>Benutzername</translation>
        </message>
        <message>
            <source>{place} cannot be reached{reason}. Nothing was sent: look at the network, and at the server and port in Settings.</source>
            <translation>{place} ist nicht zu erreichen{reason}. Nichts wurde gesendet: Prüfen Sie das Netz sowie Server und Port in den Einstellungen.</translation>
        </message>
        <message>
            <source>{place} offers no encrypted connection of the kind that is chosen in Settings. Nothing was sent: choose the other kind, or the port that goes with it.</source>
            <translation>{place} bietet keine verschlüsselte Verbindung der Art, die in den Einstellungen gewählt ist. Nichts wurde gesendet: Wählen Sie die andere Art oder den Port, der dazu gehört.</translation>
        </message>
        <message>
            <source>{server} cannot prove that it is this server{reason}. Nothing was sent, the password neither: look at the server's name in Settings.</source>
            <translation>{server} kann nicht beweisen, dieser Server zu sein{reason}. Nichts wurde gesendet, auch das Passwort nicht: Prüfen Sie den Namen des Servers in den Einstellungen.</translation>
        </message>
        <message>
            <source>{server} does not take this password of {user}{reason}. Nothing was sent. Some providers want a password made for one program only.</source>
            <translation>{server} nimmt dieses Passwort von {user} nicht an{reason}. Nichts wurde gesendet. Manche Anbieter wollen ein Passwort, das nur für ein Programm gemacht ist.</translation>
        </message>
        <message>
            <source>{place} asks for no password in a way known here. Nothing was sent: leave the user name in Settings empty, or choose another port.</source>
            <translation>{place} fragt auf keine hier bekannte Weise nach einem Passwort. Nichts wurde gesendet: Lassen Sie den Benutzernamen in den Einstellungen leer, oder wählen Sie einen anderen Port.</translation>
        </message>
        <message>
            <source>{server} sends nothing from {address}{reason}. Nothing was sent: look at your e-mail address in Settings.</source>
            <translation>{server} sendet nichts von {address}{reason}. Nichts wurde gesendet: Prüfen Sie Ihre E-Mail-Adresse in den Einstellungen.</translation>
        </message>
        <message>
            <source>{server} sends nothing to {to}{reason}. Nothing was sent: look at the address.</source>
            <translation>{server} sendet nichts an {to}{reason}. Nichts wurde gesendet: Prüfen Sie die Adresse.</translation>
        </message>
        <message>
            <source>{server} did not take the e-mail{reason}. Nothing was sent: try again later, or send it from your own mail program.</source>
            <translation>{server} hat die E-Mail nicht angenommen{reason}. Nichts wurde gesendet: Versuchen Sie es später noch einmal, oder senden Sie sie mit Ihrem eigenen Mailprogramm.</translation>
        </message>
        <message>
            <source>The connection to {server} ended too early. Nothing was sent: try again.</source>
            <translation>Die Verbindung zu {server} endete zu früh. Nichts wurde gesendet: Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>{server} takes too long to answer. Nothing was sent: try again later.</source>
            <translation>{server} antwortet nicht rechtzeitig. Nichts wurde gesendet: Versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <source>{server} has the e-mail, but did not confirm that it is sent. Look among what you sent there before you send it again.</source>
            <translation>{server} hat die E-Mail, hat aber nicht bestätigt, dass sie gesendet ist. Sehen Sie dort unter dem Gesendeten nach, ehe Sie sie noch einmal senden.</translation>
        </message>
        <message>
            <source>{server}, port {port}</source>
            <translation>{server}, Port {port}</translation>
        </message>
        <message>
            <source> ({reason})</source>
            <translation> ({reason})</translation>
        </message>
        <message>
            <source>With this Mailer ID a serial number has at most {places} figures, and {serial} is none of those.</source>
            <translation>Mit dieser Mailer-ID hat eine laufende Nummer höchstens {places} Ziffern, und {serial} ist keine davon.</translation>
        </message>
        <message>
            <source>“{text}” is no Mailer ID: the US post gives out six figures, or nine that begin with 9.</source>
            <translation>„{text}“ ist keine Mailer-ID: Die Post der USA vergibt sechs Ziffern, oder neun, die mit 9 beginnen.</translation>
        </message>
        <message>
            <source>Also name: {value}</source>
            <translation>Auch Name: {value}</translation>
        </message>
        <message>
            <source>Also organization: {value}</source>
            <translation>Auch Organisation: {value}</translation>
        </message>
        <message>
            <source>Also job title: {value}</source>
            <translation>Auch Funktion: {value}</translation>
        </message>
        <message>
            <source>Also salutation: {value}</source>
            <translation>Auch Anrede: {value}</translation>
        </message>
        <message>
            <source>Also pronouns: {value}</source>
            <translation>Auch Pronomen: {value}</translation>
        </message>
        <message>
            <source>Also birthday: {value}</source>
            <translation>Auch Geburtstag: {value}</translation>
        </message>
        <message>
            <source>Also preferred channel: {value}</source>
            <translation>Auch bevorzugter Weg: {value}</translation>
        </message>
        <message>
            <source>Also part of the name: {value}</source>
            <translation>Auch Teil des Namens: {value}</translation>
        </message>
        <message>
            <source>title before the name</source>
            <translation>Titel vor dem Namen</translation>
        </message>
        <message>
            <source>first name</source>
            <translation>Vorname</translation>
        </message>
        <message>
            <source>middle name</source>
            <translation>Weiterer Vorname</translation>
        </message>
        <message>
            <source>last name</source>
            <translation>Nachname</translation>
        </message>
        <message>
            <source>suffix of the name</source>
            <translation>Namenszusatz</translation>
        </message>
        <message>
            <source>pronunciation of the name</source>
            <translation>Aussprache des Namens</translation>
        </message>
        <message>
            <source>A template needs a name. Type one, such as For engineers.</source>
            <translation>Eine Vorlage braucht einen Namen. Geben Sie einen ein, etwa Für Ingenieure.</translation>
        </message>
        <message>
            <source>This template has no words yet. Write some, or cancel.</source>
            <translation>Diese Vorlage hat noch keine Worte. Schreiben Sie welche, oder brechen Sie ab.</translation>
        </message>
        <message>
            <source>This template is no longer there. Undo its deletion, or choose another one.</source>
            <translation>Diese Vorlage ist nicht mehr da. Machen Sie ihr Löschen rückgängig, oder wählen Sie eine andere.</translation>
        </message>
        <message>
            <source>name of the template</source>
            <translation>Name der Vorlage</translation>
        </message>
        <message>
            <source>text of the template</source>
            <translation>Text der Vorlage</translation>
        </message>
        <message>
            <source>An organization needs a name. Type the name that its people use.</source>
            <translation>Eine Organisation braucht einen Namen. Geben Sie den ein, den ihre Leute verwenden.</translation>
        </message>
        <message>
            <source>website</source>
            <translation>Website</translation>
        </message>
        <message>
            <source>A kind of event needs a name. Type one, such as Trade fair.</source>
            <translation>Eine Art von Ereignis braucht einen Namen. Geben Sie einen ein, etwa Fachmesse.</translation>
        </message>
        <message>
            <source>name of the kind of event</source>
            <translation>Name der Art von Ereignis</translation>
        </message>
        <message>
            <source>This file is no picture in JPEG or PNG. Choose another one.</source>
            <translation>Diese Datei ist kein Bild in JPEG oder PNG. Wählen Sie eine andere.</translation>
        </message>
        <message>
            <source>This picture has {size:.1f} MB, and {most:.0f} MB is the most. Choose a smaller one, or cut out the face.</source>
            <translation>Dieses Bild hat {size:.1f} MB, und höchstens {most:.0f} MB sind möglich. Wählen Sie ein kleineres, oder schneiden Sie das Gesicht aus.</translation>
        </message>
        <message>
            <source>{parts} and {last}</source>
            <translation>{parts} und {last}</translation>
        </message>
        <message>
            <source>A position needs a title or an organization. Type one of them.</source>
            <translation>Eine Stelle braucht einen Titel oder eine Organisation. Geben Sie eines davon ein.</translation>
        </message>
        <message>
            <source>title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>“{typed}” is not what a stamp costs: type an amount such as 0.73, or nothing.</source>
            <translation>„{typed}“ ist kein Preis einer Briefmarke: Geben Sie einen Betrag wie 0,95 ein, oder nichts.</translation>
        </message>
        <message>
            <source>Mailer ID</source>
            <translation>Mailer-ID</translation>
        </message>
        <message>
            <source>signature</source>
            <translation>Unterschrift</translation>
        </message>
        <message>
            <source>telephone number</source>
            <translation>Telefonnummer</translation>
        </message>
        <message>
            <source>another program is using it</source>
            <translation>ein anderes Programm verwendet sie gerade</translation>
        </message>
        <message>
            <source>permission denied</source>
            <translation>Zugriff verweigert</translation>
        </message>
        <message>
            <source>no such file or directory</source>
            <translation>dort gibt es so etwas nicht</translation>
        </message>
        <message>
            <source>it is not in a folder</source>
            <translation>der Weg dorthin führt über keinen Ordner</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <translation>es ist ein Ordner</translation>
        </message>
        <message>
            <source>nothing can be written to this disk</source>
            <translation>auf diesen Datenträger lässt sich nichts schreiben</translation>
        </message>
        <message>
            <source>no space left on the disk</source>
            <translation>kein Platz mehr auf dem Datenträger</translation>
        </message>
        <message>
            <source>the room that you have on the disk is used up</source>
            <translation>Ihr Platz auf dem Datenträger ist aufgebraucht</translation>
        </message>
        <message>
            <source>too large for this disk</source>
            <translation>zu groß für diesen Datenträger</translation>
        </message>
        <message>
            <source>the name is too long</source>
            <translation>der Name ist zu lang</translation>
        </message>
        <message>
            <source>there is one of this name</source>
            <translation>diesen Namen gibt es schon</translation>
        </message>
        <message>
            <source>the disk has a fault</source>
            <translation>der Datenträger hat einen Fehler</translation>
        </message>
        <message>
            <source>its links lead in a circle</source>
            <translation>die Verknüpfungen führen im Kreis</translation>
        </message>
        <message>
            <source>too many files are open</source>
            <translation>zu viele Dateien sind geöffnet</translation>
        </message>
        <message>
            <source>the connection was refused</source>
            <translation>die Verbindung wurde abgelehnt</translation>
        </message>
        <message>
            <source>the connection was cut</source>
            <translation>die Verbindung wurde unterbrochen</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>keine Antwort</translation>
        </message>
        <message>
            <source>the network does not lead there</source>
            <translation>das Netz führt nicht dorthin</translation>
        </message>
        <message>
            <source>The {what} contains a hidden control character ({codes}). Delete the {what} and type it again.</source>
            <translation>Im Feld „{what}“ steht ein verstecktes Steuerzeichen ({codes}). Löschen Sie „{what}“, und geben Sie es noch einmal ein.</translation>
        </message>
        <message>
            <source>address</source>
            <translation>Anschrift</translation>
        </message>
        <message>
            <source>The address is “{line}” and no more. Give the street and the town on the lines below the name.</source>
            <translation>Die Anschrift ist „{line}“ und sonst nichts. Geben Sie Straße und Ort in den Zeilen unter dem Namen an.</translation>
        </message>
        <message>
            <source>The address is empty. Give a name, a street and a town, each on its own line.</source>
            <translation>Die Anschrift ist leer. Geben Sie Name, Straße und Ort an, jedes in seiner Zeile.</translation>
        </message>
        <message>
            <source>phone number</source>
            <translation>Telefonnummer</translation>
        </message>
        <message>
            <source>label of the address</source>
            <translation>Bezeichnung der Anschrift</translation>
        </message>
        <message>
            <source>label</source>
            <translation>Bezeichnung</translation>
        </message>
        <message>
            <source>{name} is damaged: take another copy of the archive.</source>
            <translation>{name} ist beschädigt: Nehmen Sie eine andere Kopie des Archivs.</translation>
        </message>
        <message>
            <source>{name} was made by a newer Fairhand: install that, and import it there.</source>
            <translation>{name} stammt von einem neueren Fairhand: Installieren Sie das, und importieren Sie es dort.</translation>
        </message>
        <message>
            <source>This event has more than {most:.0f} MB.</source>
            <translation>Dieses Ereignis hat mehr als {most:.0f} MB.</translation>
        </message>
        <message>
            <source>This event was called off.</source>
            <translation>Dieses Ereignis wurde abgesagt.</translation>
        </message>
        <message>
            <source>This event has no day that could be read.</source>
            <translation>Dieses Ereignis hat keinen Tag, der sich lesen ließ.</translation>
        </message>
        <message>
            <source>This e-mail is too long for a link, or has attachments. Save it as a file, and open that.</source>
            <translation>Diese E-Mail ist zu lang für einen Link, oder sie hat Anhänge. Speichern Sie sie als Datei, und öffnen Sie die.</translation>
        </message>
        <message>
            <source>{name} is a spreadsheet or another packed file. Save it as CSV, or unpack it, and choose what comes of that.</source>
            <translation>{name} ist eine Tabellenkalkulation oder eine andere gepackte Datei. Speichern Sie sie als CSV, oder entpacken Sie sie, und wählen Sie, was dabei herauskommt.</translation>
        </message>
        <message>
            <source>{name} has nothing in it. Export it once more, or choose another.</source>
            <translation>In {name} steht nichts. Exportieren Sie es noch einmal, oder wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>{name} is none of the files that address books and calendars write. Export a vCard (.vcf), a table (.csv) or a calendar (.ics), and choose that.</source>
            <translation>{name} ist keine der Dateien, die Adressbücher und Kalender schreiben. Exportieren Sie eine vCard (.vcf), eine Tabelle (.csv) oder einen Kalender (.ics), und wählen Sie die.</translation>
        </message>
        <message>
            <source>This entry is a list, and nobody by itself.</source>
            <translation>Dieser Eintrag ist eine Liste und für sich niemand.</translation>
        </message>
        <message>
            <source>This entry has no name, organization, e-mail or telephone.</source>
            <translation>Dieser Eintrag hat weder Namen noch Organisation, E-Mail oder Telefon.</translation>
        </message>
        <message>
            <source>no server has this name</source>
            <translation>kein Server heißt so</translation>
        </message>
        <message>
            <source>This row is the header once more.</source>
            <translation>Diese Zeile ist noch einmal die Kopfzeile.</translation>
        </message>
        <message>
            <source>This row has no name, organization, e-mail or telephone.</source>
            <translation>Diese Zeile hat weder Namen noch Organisation, E-Mail oder Telefon.</translation>
        </message>
        <message>
            <source>This card has more than {most:.0f} MB.</source>
            <translation>Diese Karte hat mehr als {most:.0f} MB.</translation>
        </message>
        <message>
            <source>This card is a list of people, and nobody by themselves.</source>
            <translation>Diese Karte ist eine Liste von Leuten und für sich niemand.</translation>
        </message>
        <message>
            <source>This card has no name, organization, e-mail or telephone.</source>
            <translation>Diese Karte hat weder Namen noch Organisation, E-Mail oder Telefon.</translation>
        </message>
        <message>
            <source>This card is damaged beyond what could be read of it.</source>
            <translation>Diese Karte ist so beschädigt, dass sich nichts lesen ließ.</translation>
        </message>
        <message>
            <source>{parts}, {more} more</source>
            <translation>{parts}, {more} weitere</translation>
        </message>
        <message>
            <source>“{hand}” was made of the font “{font}”, whose maker does not say that other fonts may be made of it: cards can be written with it, and no font exported.</source>
            <translation>„{hand}“ wurde aus der Schrift „{font}“ gemacht, deren Urheber nicht sagt, dass andere Schriften daraus werden dürfen: Karten lassen sich damit schreiben, eine Schrift lässt sich nicht exportieren.</translation>
        </message>
        <message>
            <source>“{font}” is the name of the font that this hand was made of, and its maker's: give yours another one.</source>
            <translation>„{font}“ heißt die Schrift, aus der diese Handschrift gemacht wurde, und der Name gehört ihrem Urheber: Geben Sie Ihrer einen anderen.</translation>
        </message>
        <message>
            <source>holds several fonts in one file (a collection)</source>
            <translation>enthält mehrere Schriften in einer Datei (eine Sammlung)</translation>
        </message>
        <message>
            <source>is a font for web pages (WOFF2)</source>
            <translation>ist eine Schrift für Webseiten (WOFF2)</translation>
        </message>
        <message>
            <source>“{name}”</source>
            <translation>„{name}“</translation>
        </message>
        <message>
            <source>{shown} is empty: choose another copy of the font.</source>
            <translation>{shown} ist leer: Wählen Sie eine andere Kopie der Schrift.</translation>
        </message>
        <message>
            <source>{shown} {said}: choose the .ttf or .otf file of one font.</source>
            <translation>{shown} {said}: Wählen Sie die .ttf- oder .otf-Datei einer einzigen Schrift.</translation>
        </message>
        <message>
            <source>{shown} is not a font, whatever its name: choose a .ttf or .otf file.</source>
            <translation>{shown} ist trotz des Namens keine Schrift: Wählen Sie eine .ttf- oder .otf-Datei.</translation>
        </message>
        <message>
            <source>{shown} is not a file: choose a .ttf or .otf file.</source>
            <translation>{shown} ist keine Datei: Wählen Sie eine .ttf- oder .otf-Datei.</translation>
        </message>
        <message>
            <source>{shown} is larger than {size}, which no font of handwriting is: choose another.</source>
            <translation>{shown} ist größer als {size}, und so groß ist keine Handschrift: Wählen Sie eine andere.</translation>
        </message>
        <message>
            <source>{shown} cannot be read ({reason}): choose another file.</source>
            <translation>{shown} lässt sich nicht lesen ({reason}): Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>The maker of “{name}” does not allow it in documents without a licence for that: choose another font.</source>
            <translation>Der Hersteller von „{name}“ erlaubt sie in Dokumenten nicht ohne eine Lizenz dafür: Wählen Sie eine andere Schrift.</translation>
        </message>
        <message>
            <source>The maker of “{name}” allows its outlines in no document: choose another font.</source>
            <translation>Der Hersteller von „{name}“ erlaubt ihre Umrisse in keinem Dokument: Wählen Sie eine andere Schrift.</translation>
        </message>
        <message>
            <source>The maker of “{name}” allows it in documents only as a whole, and a card carries just the letters that it needs: choose another font.</source>
            <translation>Der Hersteller von „{name}“ erlaubt sie in Dokumenten nur als Ganzes, und eine Karte trägt nur die Buchstaben, die sie braucht: Wählen Sie eine andere Schrift.</translation>
        </message>
        <message>
            <source>There is no hand called “{id}”. Choose one of: {known}.</source>
            <translation>Eine Handschrift „{id}“ gibt es nicht. Wählen Sie davon: {known}.</translation>
        </message>
        <message>
            <source>There is no ink called “{id}”. Choose one of: {known}; or write a colour like #1a2b6c.</source>
            <translation>Eine Tinte „{id}“ gibt es nicht. Wählen Sie davon: {known}; oder schreiben Sie eine Farbe wie #1a2b6c.</translation>
        </message>
        <message>
            <source>An ink of the colour {colour} is too light to read: choose a darker.</source>
            <translation>Eine Tinte der Farbe {colour} ist zu hell zum Lesen: Wählen Sie eine dunklere.</translation>
        </message>
        <message>
            <source>Chinese characters</source>
            <translation>chinesischen Zeichen</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>Japanisch</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>Koreanisch</translation>
        </message>
        <message>
            <source>Part of the text is written in {script}, which no hand here writes: {shown}. Write it in Latin letters.</source>
            <translation>Ein Teil des Textes ist in {script} geschrieben, was hier keine Handschrift kann: {shown}. Schreiben Sie ihn in lateinischen Buchstaben.</translation>
        </message>
        <message>
            <source>The hand “{hand}” cannot write {named}. Choose a hand that can, {who}, or change the text.</source>
            <translation>Die Handschrift „{hand}“ kann {named} nicht schreiben. Wählen Sie eine, die es kann, {who}, oder ändern Sie den Text.</translation>
        </message>
        <message>
            <source>{parts} and {more} more</source>
            <translation>{parts} und {more} weitere</translation>
        </message>
        <message>
            <source>No hand here draws emoji: {named}. Say it in words.</source>
            <translation>Keine Handschrift hier zeichnet Emojis: {named}. Sagen Sie es in Worten.</translation>
        </message>
        <message>
            <source>No hand here can write {named}. Change the text.</source>
            <translation>Keine Handschrift hier kann {named} schreiben. Ändern Sie den Text.</translation>
        </message>
        <message>
            <source>“{name}” draws its small letters far too small: choose another font.</source>
            <translation>„{name}“ zeichnet die kleinen Buchstaben viel zu klein: Wählen Sie eine andere Schrift.</translation>
        </message>
        <message>
            <source>“{name}” is drawn too boldly for a pen: choose a lighter style of it.</source>
            <translation>„{name}“ ist zu fett für einen Stift: Wählen Sie einen leichteren Schnitt davon.</translation>
        </message>
        <message>
            <source>“{name}” draws {letters} as no pen can write it: choose another font.</source>
            <translation>„{name}“ zeichnet {letters} so, wie kein Stift es kann: Wählen Sie eine andere Schrift.</translation>
        </message>
        <message>
            <source>There is no pen called “{id}”. Choose one of: {known}.</source>
            <translation>Einen Stift „{id}“ gibt es nicht. Wählen Sie davon: {known}.</translation>
        </message>
        <message>
            <source>“{name}” has far more signs than handwriting has: choose another font.</source>
            <translation>„{name}“ hat weit mehr Zeichen als eine Handschrift: Wählen Sie eine andere Schrift.</translation>
        </message>
        <message>
            <source>“{name}” lacks parts that every font has: choose another copy of it.</source>
            <translation>„{name}“ fehlen Teile, die jede Schrift hat: Wählen Sie eine andere Kopie davon.</translation>
        </message>
        <message>
            <source>“{name}” draws its letters as pictures, not as outlines: choose another font.</source>
            <translation>„{name}“ zeichnet die Buchstaben als Bilder, nicht als Umrisse: Wählen Sie eine andere Schrift.</translation>
        </message>
        <message>
            <source>“{name}” does not say how large it is: choose another copy of it.</source>
            <translation>„{name}“ sagt nicht, wie groß sie ist: Wählen Sie eine andere Kopie davon.</translation>
        </message>
        <message>
            <source>“{name}” is a font of signs, or of letters that it does not name: choose another.</source>
            <translation>„{name}“ ist eine Schrift aus Symbolen oder aus Buchstaben, die sie nicht benennt: Wählen Sie eine andere.</translation>
        </message>
        <message>
            <source>“{name}” has no Latin letters, which all hands write: choose another.</source>
            <translation>„{name}“ hat keine lateinischen Buchstaben, die alle Handschriften schreiben: Wählen Sie eine andere.</translation>
        </message>
        <message>
            <source>“{name}” lacks the letters {shown}: choose a font with the alphabet.</source>
            <translation>„{name}“ fehlen die Buchstaben {shown}: Wählen Sie eine Schrift mit dem ganzen Alphabet.</translation>
        </message>
        <message>
            <source>“{name}” draws its letters in too many specks for a pen: choose a plainer font.</source>
            <translation>„{name}“ zeichnet die Buchstaben in zu vielen Flecken für einen Stift: Wählen Sie eine schlichtere Schrift.</translation>
        </message>
        <message>
            <source>The sheet lacks some letters ({lacking}): print an extra sheet for them (`fairhand hand sheet --letters {letters}`), and read it together with these pages.</source>
            <translation>Auf dem Bogen fehlen Buchstaben ({lacking}): Drucken Sie einen Zusatzbogen für sie (`fairhand hand sheet --letters {letters}`) und lesen Sie ihn zusammen mit diesen Seiten ein.</translation>
        </message>
        <message>
            <source>Something went wrong inside Fairhand ({kind}). What happened is noted in {path}; please send it to us.</source>
            <translation>In Fairhand ist etwas schiefgegangen ({kind}). Was geschehen ist, steht in {path}; bitte senden Sie es uns.</translation>
        </message>
        <message>
            <source>Something went wrong inside Fairhand ({kind}); nothing of yours was changed. Please tell us what you did.</source>
            <translation>In Fairhand ist etwas schiefgegangen ({kind}); an Ihren Daten wurde nichts geändert. Bitte sagen Sie uns, was Sie getan haben.</translation>
        </message>
        <message>
            <source>The note still has {named} in it. Write something there, or take it out.</source>
            <translation>Im Text steht noch {named}. Schreiben Sie dort etwas, oder nehmen Sie es heraus.</translation>
        </message>
        <message>
            <source>This works on a book that is a file, and yours is on a server, whose keeper does it there: name a file with --book.</source>
            <translation>Das geht mit einem Buch, das eine Datei ist; Ihres liegt auf einem Server, wo dessen Betreuer es tut: Nennen Sie mit --book eine Datei.</translation>
        </message>
        <message>
            <source>{path} could not be written ({reason}): try another place.</source>
            <translation>{path} ließ sich nicht schreiben ({reason}): Versuchen Sie es anderswo.</translation>
        </message>
        <message>
            <source>{path} is not a folder: choose another name for it.</source>
            <translation>{path} ist kein Ordner: Wählen Sie einen anderen Namen dafür.</translation>
        </message>
        <message>
            <source>The folder {path} could not be made ({reason}): choose another place.</source>
            <translation>Der Ordner {path} ließ sich nicht anlegen ({reason}): Wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <source>There is no folder {folder}: make it, or choose another for {name}.</source>
            <translation>Den Ordner {folder} gibt es nicht: Legen Sie ihn an, oder wählen Sie einen anderen für {name}.</translation>
        </message>
        <message>
            <source>{path} may not be written to: choose another place, or ask for access to it.</source>
            <translation>In {path} darf nicht geschrieben werden: Wählen Sie einen anderen Ort, oder bitten Sie um Zugriff.</translation>
        </message>
        <message>
            <source>{path} is a folder: give the name of a file in it.</source>
            <translation>{path} ist ein Ordner: Geben Sie den Namen einer Datei darin an.</translation>
        </message>
        <message>
            <source>The disk is full, so {name} was not written: make room and try again.</source>
            <translation>Der Datenträger ist voll, darum wurde {name} nicht geschrieben: Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The name {name}… is too long: choose a shorter one.</source>
            <translation>Der Name {name}… ist zu lang: Wählen Sie einen kürzeren.</translation>
        </message>
        <message>
            <source>A file for a print shop is mixed for its press: give the ICC profile that the shop sent, or the name of its printing condition ({known}).</source>
            <translation>Eine Datei für eine Druckerei wird für deren Druck gemischt: Geben Sie das ICC-Profil an, das die Druckerei geschickt hat, oder den Namen ihrer Druckbedingung ({known}).</translation>
        </message>
        <message>
            <source>A page of this PDF draws more than can be looked over: save it as a picture.</source>
            <translation>Eine Seite dieses PDFs zeichnet mehr, als sich durchsehen lässt: Speichern Sie es als Bild.</translation>
        </message>
        <message>
            <source>{name} is not an ICC profile, or not a whole one: such files end in .icc or .icm.</source>
            <translation>{name} ist kein ICC-Profil oder kein ganzes: Solche Dateien enden auf .icc oder .icm.</translation>
        </message>
        <message>
            <source>{name} is a profile for {space} colours, and a print shop prints in CMYK: ask the shop for its own profile.</source>
            <translation>{name} ist ein Profil für Farben in {space}, und eine Druckerei druckt in CMYK: Fragen Sie die Druckerei nach ihrem eigenen Profil.</translation>
        </message>
        <message>
            <source>{name} describes no printing press: ask the shop for the profile that it prints by.</source>
            <translation>{name} beschreibt keine Druckmaschine: Fragen Sie die Druckerei nach dem Profil, nach dem sie druckt.</translation>
        </message>
        <message>
            <source>{name} is far too large for an ICC profile: choose another.</source>
            <translation>{name} ist viel zu groß für ein ICC-Profil: Wählen Sie ein anderes.</translation>
        </message>
        <message>
            <source>{path} cannot be read ({reason}): check its name.</source>
            <translation>{path} lässt sich nicht lesen ({reason}): Prüfen Sie den Namen.</translation>
        </message>
        <message>
            <source>“{title}” went wrong on its way to the printer {printer}{told}: look at the printer and print again.</source>
            <translation>„{title}“ ging auf dem Weg zum Drucker {printer} schief{told}: Sehen Sie nach dem Drucker, und drucken Sie noch einmal.</translation>
        </message>
        <message>
            <source>The printer {printer} did not take “{title}” ({reason}): look at the printer and print again.</source>
            <translation>Der Drucker {printer} hat „{title}“ nicht angenommen ({reason}): Sehen Sie nach dem Drucker, und drucken Sie noch einmal.</translation>
        </message>
        <message>
            <source>“{title}” was cancelled on its way to the printer {printer}{told}: look at the printer and print again.</source>
            <translation>„{title}“ wurde auf dem Weg zum Drucker {printer} abgebrochen{told}: Sehen Sie nach dem Drucker, und drucken Sie noch einmal.</translation>
        </message>
        <message>
            <source>The print service keeps no record of how “{title}” ended: see whether it was printed.</source>
            <translation>Der Druckdienst weiß nicht mehr, wie „{title}“ ausging: Sehen Sie nach, ob es gedruckt wurde.</translation>
        </message>
        <message>
            <source>“{title}” could not be written for the printer {printer} ({reason}): make room on the disk, and print again.</source>
            <translation>„{title}“ konnte nicht für den Drucker {printer} geschrieben werden ({reason}): Schaffen Sie Platz auf dem Datenträger, und drucken Sie noch einmal.</translation>
        </message>
        <message>
            <source>it did not say why</source>
            <translation>ohne zu sagen, warum</translation>
        </message>
        <message>
            <source>“{title}” was called off: what the printer {printer} has taken in may still come.</source>
            <translation>„{title}“ wurde abgebrochen: Was der Drucker {printer} schon hat, kommt vielleicht noch.</translation>
        </message>
        <message>
            <source>The printer {printer} did not print “{title}”{told}, so the job was cancelled: look at the printer and print again.</source>
            <translation>Der Drucker {printer} hat „{title}“ nicht gedruckt{told}, darum wurde der Auftrag abgebrochen: Sehen Sie nach dem Drucker, und drucken Sie noch einmal.</translation>
        </message>
        <message>
            <source>The program {program} is missing, which hands pages to the printer: install the CUPS client (Debian: cups-client), or save the PDF.</source>
            <translation>Das Programm {program}, das Seiten an den Drucker gibt, fehlt: Installieren Sie den CUPS-Client (Debian: cups-client), oder speichern Sie das PDF.</translation>
        </message>
        <message>
            <source>The print service did not answer within {seconds} seconds: print again.</source>
            <translation>Der Druckdienst hat nicht in {seconds} Sekunden geantwortet: Drucken Sie noch einmal.</translation>
        </message>
        <message>
            <source>The printer {printer} says that it does not take paper of {size}: tell it that the paper is {instead} and lay the sheet at its guide, choose another printer or other stationery, or save the PDF.</source>
            <translation>Der Drucker {printer} sagt, dass er Papier von {size} nicht nimmt: Nennen Sie ihm das Papier {instead}, und legen Sie das Blatt an seine Führung, wählen Sie einen anderen Drucker oder anderes Papier, oder speichern Sie das PDF.</translation>
        </message>
        <message>
            <source>The printer {printer} says that it does not take paper of {size}: choose another printer or other stationery, or save the PDF.</source>
            <translation>Der Drucker {printer} sagt, dass er Papier von {size} nicht nimmt: Wählen Sie einen anderen Drucker oder anderes Papier, oder speichern Sie das PDF.</translation>
        </message>
        <message>
            <source>{inches} ({millimetres})</source>
            <translation>{inches} ({millimetres})</translation>
        </message>
        <message>
            <source>{name}, {size}</source>
            <translation>{name}, {size}</translation>
        </message>
        <message>
            <source>The writing reaches {right:.0f} by {top:.0f} mm, and the plotter {width:g} by {height:g} mm: take a smaller card, or lay the paper elsewhere.</source>
            <translation>Die Schrift reicht über {right:.0f} mal {top:.0f} mm, und der Plotter über {width:g} mal {height:g} mm: Nehmen Sie eine kleinere Karte, oder legen Sie das Papier anders.</translation>
        </message>
        <message>
            <source>{name} is broken and cannot be drawn: save or fetch it once more.</source>
            <translation>{name} ist kaputt und lässt sich nicht zeichnen: Speichern oder holen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>{name} is far too large for a card: save a smaller copy of it.</source>
            <translation>{name} ist viel zu groß für eine Karte: Speichern Sie eine kleinere Kopie davon.</translation>
        </message>
        <message>
            <source>{name} is no picture that Fairhand reads: use a PNG, JPEG, SVG or PDF file.</source>
            <translation>{name} ist kein Bild, das Fairhand liest: Nehmen Sie eine Datei in PNG, JPEG, SVG oder PDF.</translation>
        </message>
        <message>
            <source>{name} is in truth a {kind} file: give it a name that ends in {ending}.</source>
            <translation>{name} ist in Wahrheit eine {kind}-Datei: Geben Sie ihr einen Namen, der auf {ending} endet.</translation>
        </message>
        <message>
            <source>{name} is {width} x {height} pixels, far more than a card can show: save a copy of at most 8000 pixels a side.</source>
            <translation>{name} hat {width} x {height} Pixel, weit mehr, als eine Karte zeigen kann: Speichern Sie eine Kopie von höchstens 8000 Pixeln je Seite.</translation>
        </message>
        <message>
            <source>{name} has no size that a card can show: save it with another one.</source>
            <translation>{name} hat keine Größe, die eine Karte zeigen kann: Speichern Sie es in einer anderen.</translation>
        </message>
        <message>
            <source>{name} cannot be read ({reason}): choose another.</source>
            <translation>{name} lässt sich nicht lesen ({reason}): Wählen Sie ein anderes.</translation>
        </message>
        <message>
            <source>{name} is locked with a password: save a copy without one.</source>
            <translation>{name} ist mit einem Passwort gesperrt: Speichern Sie eine Kopie ohne.</translation>
        </message>
        <message>
            <source>{path}: {key} must be true or false.</source>
            <translation>{path}: {key} muss true (ja) oder false (nein) sein.</translation>
        </message>
        <message>
            <source>{path}: {key} must be a line of G-code, or a list of them.</source>
            <translation>{path}: {key} muss eine Zeile G-Code oder eine Liste davon sein.</translation>
        </message>
        <message>
            <source>{path}: {key} must be a number above 0.</source>
            <translation>{path}: {key} muss eine Zahl über 0 sein.</translation>
        </message>
        <message>
            <source>{path}: {key} must be a number.</source>
            <translation>{path}: {key} muss eine Zahl sein.</translation>
        </message>
        <message>
            <source>{path} says “{key}”, which no plotter has: there are {known}.</source>
            <translation>{path} sagt „{key}“, was kein Plotter hat: Es gibt {known}.</translation>
        </message>
        <message>
            <source>{path} is not text in UTF-8: save it as plain text first.</source>
            <translation>{path} ist kein Text in UTF-8: Speichern Sie die Datei zuerst als einfachen Text.</translation>
        </message>
        <message>
            <source>{path} is not TOML: {reason}.</source>
            <translation>{path} ist kein TOML: {reason}.</translation>
        </message>
        <message>
            <source>There is no plotter called “{id}”: choose one of {known}, or name a file that describes yours and ends in .toml.</source>
            <translation>Einen Plotter „{id}“ gibt es nicht: Wählen Sie davon: {known}, oder nennen Sie eine Datei auf .toml, die Ihren beschreibt.</translation>
        </message>
        <message>
            <source>{name} is locked with a password: save it without one.</source>
            <translation>{name} ist mit einem Passwort gesperrt: Speichern Sie es ohne.</translation>
        </message>
        <message>
            <source>{name} is not a PDF, or a broken one: make it anew.</source>
            <translation>{name} ist kein PDF oder ein kaputtes: Machen Sie es neu.</translation>
        </message>
        <message>
            <source>{name} has no pages: choose another file.</source>
            <translation>{name} hat keine Seiten: Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>There is no file {named}, and no printing condition of that name: give the ICC profile that the shop sent, or one of {known}.</source>
            <translation>Es gibt keine Datei {named} und keine Druckbedingung dieses Namens: Geben Sie das ICC-Profil an, das die Druckerei geschickt hat, oder eines davon: {known}.</translation>
        </message>
        <message>
            <source>This computer's print service turns Fairhand away ({reason}): save the PDF and print it from there.</source>
            <translation>Der Druckdienst dieses Computers weist Fairhand ab ({reason}): Speichern Sie das PDF, und drucken Sie von dort.</translation>
        </message>
        <message>
            <source>This computer has no print service that answers (CUPS): set up a printer in the system's settings, or save the PDF and print it elsewhere.</source>
            <translation>Dieser Computer hat keinen Druckdienst, der antwortet (CUPS): Richten Sie in den Einstellungen des Systems einen Drucker ein, oder speichern Sie das PDF, und drucken Sie anderswo.</translation>
        </message>
        <message>
            <source>What is known of the printers cannot be read ({path}): move that file away, and set the printers up again.</source>
            <translation>Was über die Drucker bekannt ist, lässt sich nicht lesen ({path}): Schieben Sie die Datei beiseite, und richten Sie die Drucker neu ein.</translation>
        </message>
        <message>
            <source>The printers were set up by a newer Fairhand ({path}): update this one.</source>
            <translation>Die Drucker wurden von einem neueren Fairhand eingerichtet ({path}): Aktualisieren Sie dieses.</translation>
        </message>
        <message>
            <source>it is out of paper</source>
            <translation>er hat kein Papier</translation>
        </message>
        <message>
            <source>it waits for paper</source>
            <translation>er wartet auf Papier</translation>
        </message>
        <message>
            <source>paper is jammed in it</source>
            <translation>Papier hat sich in ihm verklemmt</translation>
        </message>
        <message>
            <source>its cover is open</source>
            <translation>seine Abdeckung ist offen</translation>
        </message>
        <message>
            <source>its door is open</source>
            <translation>seine Klappe ist offen</translation>
        </message>
        <message>
            <source>it is out of ink</source>
            <translation>er hat keine Tinte</translation>
        </message>
        <message>
            <source>it is out of toner</source>
            <translation>er hat keinen Toner</translation>
        </message>
        <message>
            <source>it cannot be reached</source>
            <translation>er ist nicht zu erreichen</translation>
        </message>
        <message>
            <source>it is switched off</source>
            <translation>er ist ausgeschaltet</translation>
        </message>
        <message>
            <source>it has been paused</source>
            <translation>er wurde angehalten</translation>
        </message>
        <message>
            <source>There is no printer called {printer} any more: choose another one, or save the PDF.</source>
            <translation>Einen Drucker {printer} gibt es nicht mehr: Wählen Sie einen anderen, oder speichern Sie das PDF.</translation>
        </message>
        <message>
            <source> ({told})</source>
            <translation> ({told})</translation>
        </message>
        <message>
            <source>Name a spot ink as the shop does, such as PANTONE 533 C.</source>
            <translation>Nennen Sie eine Sonderfarbe so wie die Druckerei, etwa PANTONE 533 C.</translation>
        </message>
        <message>
            <source>{ink} is an ink that every press has: name one that the shop mixes, such as PANTONE 533 C, or none.</source>
            <translation>{ink} ist eine Farbe, die jede Druckmaschine hat: Nennen Sie eine, die die Druckerei mischt, etwa PANTONE 533 C, oder keine.</translation>
        </message>
        <message>
            <source>A picture on the page has a gradient in the screen's colours, which cannot be changed into a press's inks: save the picture as PNG or JPEG and take that.</source>
            <translation>Ein Bild auf der Seite hat einen Verlauf in Bildschirmfarben, der sich nicht in Druckfarben wandeln lässt: Speichern Sie es als PNG oder JPEG, und nehmen Sie das.</translation>
        </message>
        <message>
            <source>There is no sheet for the language “{language}”: choose one of {others}.</source>
            <translation>Für die Sprache „{language}“ gibt es keinen Bogen: Wählen Sie eine von {others}.</translation>
        </message>
        <message>
            <source>top left</source>
            <translation>oben links</translation>
        </message>
        <message>
            <source>top right</source>
            <translation>oben rechts</translation>
        </message>
        <message>
            <source>bottom left</source>
            <translation>unten links</translation>
        </message>
        <message>
            <source>bottom right</source>
            <translation>unten rechts</translation>
        </message>
        <message>
            <source>The page in “{name}” was printed by an older version of Fairhand, whose sheet is laid out otherwise: print the sheet again and fill it in.</source>
            <translation>Die Seite in „{name}“ hat eine ältere Version von Fairhand gedruckt, deren Bogen anders eingeteilt ist: Drucken Sie den Bogen neu und füllen Sie ihn aus.</translation>
        </message>
        <message>
            <source>“{name}” shows no page of a sheet, or none sharp enough: photograph a filled-in page from above, with its four corner marks in the picture.</source>
            <translation>„{name}“ zeigt keine Seite eines Bogens oder keine, die scharf genug ist: Fotografieren Sie eine ausgefüllte Seite von oben, mit ihren vier Eckmarken im Bild.</translation>
        </message>
        <message>
            <source>The page in “{name}” was printed by a newer version of Fairhand, whose sheet is laid out otherwise: print the sheet again and fill it in.</source>
            <translation>Die Seite in „{name}“ hat eine neuere Version von Fairhand gedruckt, deren Bogen anders eingeteilt ist: Drucken Sie den Bogen neu und füllen Sie ihn aus.</translation>
        </message>
        <message>
            <source>“{name}” shows a page {page} that its sheet has not: print the sheet again.</source>
            <translation>„{name}“ zeigt eine Seite {page}, die ihr Bogen nicht hat: Drucken Sie den Bogen neu.</translation>
        </message>
        <message>
            <source>Page {page} in “{name}”: of its corner marks one or more cannot be read ({missing}). Photograph the page again, flat and whole, with all four corner marks.</source>
            <translation>Seite {page} in „{name}“: Von ihren Eckmarken sind nicht alle zu lesen ({missing}). Fotografieren Sie die Seite noch einmal, flach und ganz, mit allen vier Eckmarken.</translation>
        </message>
        <message>
            <source>Page {page} in “{name}”: the mark at its foot, which names its letters, cannot be read. Photograph the page again, flat and whole.</source>
            <translation>Seite {page} in „{name}“: Die Marke an ihrem Fuß, die ihre Buchstaben nennt, ist nicht zu lesen. Fotografieren Sie die Seite noch einmal, flach und ganz.</translation>
        </message>
        <message>
            <source>“{name}” shows page {page} twice: photograph each page once.</source>
            <translation>„{name}“ zeigt Seite {page} zweimal: Fotografieren Sie jede Seite einmal.</translation>
        </message>
        <message>
            <source>“{name}” has more than {most} million pixels: photograph its page, or scan it at 300 dots an inch.</source>
            <translation>„{name}“ hat mehr als {most} Millionen Bildpunkte: Fotografieren Sie die Seite oder scannen Sie sie mit 300 Punkten je Zoll.</translation>
        </message>
        <message>
            <source>“{name}” is larger than {most} MB: save it smaller.</source>
            <translation>„{name}“ ist größer als {most} MB: Speichern Sie es kleiner.</translation>
        </message>
        <message>
            <source>“{name}” cannot be read ({why}): choose another file.</source>
            <translation>„{name}“ ist nicht zu lesen ({why}): Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>“{name}” is no picture that can be read: choose a JPEG, PNG, TIFF, HEIC or PDF.</source>
            <translation>„{name}“ ist kein Bild, das sich lesen lässt: Wählen Sie JPEG, PNG, TIFF, HEIC oder PDF.</translation>
        </message>
        <message>
            <source>“{name}” is damaged: photograph or scan its page again.</source>
            <translation>„{name}“ ist beschädigt: Fotografieren oder scannen Sie die Seite noch einmal.</translation>
        </message>
        <message>
            <source>“{name}” holds more than {most} pictures: save the pages apart.</source>
            <translation>„{name}“ enthält mehr als {most} Bilder: Speichern Sie die Seiten einzeln.</translation>
        </message>
        <message>
            <source>Page {page} in “{name}” seems to be in another hand than page {other_page} in “{other}”: read one person's pages together.</source>
            <translation>Seite {page} in „{name}“ scheint von anderer Hand zu sein als Seite {other_page} in „{other}“: Lesen Sie die Seiten einer Person zusammen ein.</translation>
        </message>
        <message>
            <source>Page {page} of the sheet is not among the pictures.</source>
            <translation>Seite {page} des Bogens ist nicht unter den Bildern.</translation>
        </message>
        <message>
            <source>“{name}” shows page {page}, which “{other}” shows too: leave one of them out.</source>
            <translation>„{name}“ zeigt Seite {page}, die auch „{other}“ zeigt: Lassen Sie eines davon weg.</translation>
        </message>
        <message>
            <source>Page {page} in “{name}” is of a sheet for another language than page {other_page} in “{other}”: read them apart.</source>
            <translation>Seite {page} in „{name}“ ist von einem Bogen für eine andere Sprache als Seite {other_page} in „{other}“: Lesen Sie sie getrennt ein.</translation>
        </message>
        <message>
            <source>Page {page} in “{name}” is of another sheet than page {other_page} in “{other}”, so perhaps by another person: read one person's pages together.</source>
            <translation>Seite {page} in „{name}“ ist von einem anderen Bogen als Seite {other_page} in „{other}“, also vielleicht von jemand anderem: Lesen Sie die Seiten einer Person zusammen.</translation>
        </message>
        <message>
            <source>Page {page} in “{name}” is there from two sheets: leave one of them out.</source>
            <translation>Seite {page} in „{name}“ gibt es von zwei Bogen: Lassen Sie eine davon weg.</translation>
        </message>
        <message>
            <source>Page {page} in “{name}” is empty: fill it in, or leave it out.</source>
            <translation>Seite {page} in „{name}“ ist leer: Füllen Sie sie aus oder lassen Sie sie weg.</translation>
        </message>
        <message>
            <source>“{name}” is damaged or locked: scan its pages again.</source>
            <translation>„{name}“ ist beschädigt oder gesperrt: Scannen Sie die Seiten noch einmal.</translation>
        </message>
        <message>
            <source>“{name}” has more or larger pages than a sheet: scan its pages alone.</source>
            <translation>„{name}“ hat mehr oder größere Seiten als ein Bogen: Scannen Sie dessen Seiten allein.</translation>
        </message>
        <message>
            <source>An extra sheet has room for {count} letters: name fewer.</source>
            <translation>Ein Zusatzbogen hat Platz für {count} Buchstaben: Nennen Sie weniger.</translation>
        </message>
        <message>
            <source>An extra sheet can ask for letters, figures and signs only.</source>
            <translation>Ein Zusatzbogen kann nur nach Buchstaben, Ziffern und Zeichen fragen.</translation>
        </message>
        <message>
            <source>The {block} has a line that is too long for the {paper}: write “{widest}” as two lines.</source>
            <translation>{block}: Eine Zeile ist zu lang ({paper}). Schreiben Sie „{widest}“ in zwei Zeilen.</translation>
        </message>
        <message>
            <source>The {paper} is too small for the {block}: choose a larger one.</source>
            <translation>{paper}: Das ist zu klein dafür ({block}). Wählen Sie ein größeres Papier.</translation>
        </message>
        <message>
            <source>The {block} is 1 line too long for the {paper}, which has room for {most}: join or leave out some.</source>
            <translation>{block}: Es ist 1 Zeile zu viel ({paper}, mit Platz für {most}). Fassen Sie welche zusammen, oder lassen Sie welche weg.</translation>
        </message>
        <message>
            <source>The {block} is {over} lines too long for the {paper}, which has room for {most}: join or leave out some.</source>
            <translation>{block}: Es sind {over} Zeilen zu viel ({paper}, mit Platz für {most}). Fassen Sie welche zusammen, oder lassen Sie welche weg.</translation>
        </message>
        <message>
            <source>{size} flat card</source>
            <translation>{size}, flache Karte</translation>
        </message>
        <message>
            <source>{size} flat card, upright</source>
            <translation>{size}, flache Karte, hochkant</translation>
        </message>
        <message>
            <source>{size} folded card</source>
            <translation>{size}, Klappkarte</translation>
        </message>
        <message>
            <source>{size} folded card, opening upward</source>
            <translation>{size}, Klappkarte, nach oben zu öffnen</translation>
        </message>
        <message>
            <source>{size} folded card, folded across</source>
            <translation>{size}, Klappkarte, quer gefaltet</translation>
        </message>
        <message>
            <source>{size} folded card, folded across, opening upward</source>
            <translation>{size}, Klappkarte, quer gefaltet, nach oben zu öffnen</translation>
        </message>
        <message>
            <source>There is no note to write yet: type one first.</source>
            <translation>Es gibt noch nichts zu schreiben: Geben Sie zuerst einen Text ein.</translation>
        </message>
        <message>
            <source>The note is far too long for the {card}: keep a hundred words.</source>
            <translation>Der Text ist viel zu lang ({card}): Behalten Sie hundert Wörter.</translation>
        </message>
        <message>
            <source>A picture or design takes the front: allow the note another panel.</source>
            <translation>Ein Bild oder Motiv nimmt die Vorderseite ein: Erlauben Sie dem Text eine andere Seite.</translation>
        </message>
        <message>
            <source>“{text}” is not a size: write one like 148x105mm or 5x7in.</source>
            <translation>„{text}“ ist keine Größe: Schreiben Sie eine wie 148x105mm oder 5x7in.</translation>
        </message>
        <message>
            <source>“{text}” has no unit: give the size in mm or in, like 148x105mm or 5x7in.</source>
            <translation>„{text}“ hat keine Einheit: Geben Sie die Größe in mm oder in an, etwa 148x105mm oder 5x7in.</translation>
        </message>
        <message>
            <source>“{text}” is not a size: both edges must be longer than nothing.</source>
            <translation>„{text}“ ist keine Größe: Beide Kanten müssen länger als nichts sein.</translation>
        </message>
        <message>
            <source>Custom</source>
            <translation>Eigene Größe</translation>
        </message>
        <message>
            <source>“{text}” is no such length: write one up to 50mm, like 6mm or 0.25in.</source>
            <translation>„{text}“ ist keine solche Länge: Schreiben Sie eine bis 50mm, etwa 6mm oder 0.25in.</translation>
        </message>
        <message>
            <source>“{text}” is too small to write on: use at least 50 mm, or 2 in.</source>
            <translation>„{text}“ ist zu klein zum Schreiben: Nehmen Sie mindestens 50 mm oder 2 in.</translation>
        </message>
        <message>
            <source>“{text}” is larger than printers take: use at most 13x19in, or 330x482mm.</source>
            <translation>„{text}“ ist größer, als Drucker es nehmen: Nehmen Sie höchstens 13x19in oder 330x482mm.</translation>
        </message>
        <message>
            <source>“{unit}” is no unit here: give the size in mm or in, like 148x105mm or 5x7in.</source>
            <translation>„{unit}“ ist hier keine Einheit: Geben Sie die Größe in mm oder in an, etwa 148x105mm oder 5x7in.</translation>
        </message>
        <message>
            <source>Line border</source>
            <translation>Rahmen aus Linien</translation>
        </message>
        <message>
            <source>Sprig</source>
            <translation>Zweig</translation>
        </message>
        <message>
            <source>“Thank you” in the hand</source>
            <translation>„Thank you“ von Hand</translation>
        </message>
        <message>
            <source>There is no face “{id}” for an envelope: choose {known}.</source>
            <translation>Eine Schriftart „{id}“ für Umschläge gibt es nicht: Wählen Sie {known}.</translation>
        </message>
        <message>
            <source>There is no address for the envelope yet: give the contact one first.</source>
            <translation>Für den Umschlag gibt es noch keine Anschrift: Geben Sie dem Kontakt zuerst eine.</translation>
        </message>
        <message>
            <source>return address</source>
            <translation>Absender</translation>
        </message>
        <message>
            <source>choose an envelope of a size of your own</source>
            <translation>Wählen Sie einen Umschlag in eigener Größe</translation>
        </message>
        <message>
            <source>The {card} ({card_size}) does not fit into the {envelope} ({envelope_size}): {advice}.</source>
            <translation>{card} ({card_size}) passt nicht in {envelope} ({envelope_size}): {advice}.</translation>
        </message>
        <message>
            <source>The card lies loose in the {envelope}, with {slack} to spare.</source>
            <translation>Die Karte liegt lose im Umschlag ({envelope}) und hat {slack} Spiel.</translation>
        </message>
        <message>
            <source>choose the {envelope}</source>
            <translation>Wählen Sie {envelope}</translation>
        </message>
        <message>
            <source>The writing reaches over the edge: choose another hand or another take.</source>
            <translation>Die Schrift reicht über den Rand: Wählen Sie eine andere Handschrift, oder lassen Sie neu schreiben.</translation>
        </message>
        <message>
            <source>The note is {over} lines too long for the {card}, even in the smallest writing that reads with ease: shorten it, let it go on on another panel, or choose another hand.</source>
            <translation>Der Text ist {over} Zeilen zu lang ({card}), auch in der kleinsten Schrift, die sich leicht liest: Kürzen Sie ihn, lassen Sie ihn auf einer anderen Seite weitergehen, oder wählen Sie eine andere Handschrift.</translation>
        </message>
        <message>
            <source>“{widest}” is too long for one line of the {card}: put a space into it.</source>
            <translation>„{widest}“ ist zu lang für eine Zeile ({card}): Setzen Sie ein Leerzeichen hinein.</translation>
        </message>
        <message>
            <source>The note is 1 line too long for the {card}, even in the smallest writing that reads with ease: shorten it, let it go on on another panel, or choose another hand.</source>
            <translation>Der Text ist 1 Zeile zu lang ({card}), auch in der kleinsten Schrift, die sich leicht liest: Kürzen Sie ihn, lassen Sie ihn auf einer anderen Seite weitergehen, oder wählen Sie eine andere Handschrift.</translation>
        </message>
        <message>
            <source>There is no card “{id}”: choose {known}.</source>
            <translation>Eine Karte „{id}“ gibt es nicht: Wählen Sie {known}.</translation>
        </message>
        <message>
            <source>{size} envelope</source>
            <translation>Umschlag {size}</translation>
        </message>
        <message>
            <source>Say how a card of {size} is folded: {id}-flat, {id}-folded or {id}-folded-tent.</source>
            <translation>Sagen Sie, wie eine Karte von {size} gefaltet ist: {id}-flat, {id}-folded oder {id}-folded-tent.</translation>
        </message>
        <message>
            <source>A card of {size} is larger unfolded than printers take.</source>
            <translation>Eine Karte von {size} ist aufgeklappt größer, als Drucker es nehmen.</translation>
        </message>
        <message>
            <source>There is no envelope “{id}”: choose {known}.</source>
            <translation>Einen Umschlag „{id}“ gibt es nicht: Wählen Sie {known}.</translation>
        </message>
        <message>
            <source>The {card} has no {panel}: choose of {known}.</source>
            <translation>{card}: Eine Seite {panel} gibt es nicht. Wählen Sie davon: {known}.</translation>
        </message>
        <message>
            <source>Custom {size}</source>
            <translation>Eigene Größe, {size}</translation>
        </message>
        <message>
            <source>There is no design “{id}”: choose of {known}.</source>
            <translation>Ein Motiv „{id}“ gibt es nicht: Wählen Sie davon: {known}.</translation>
        </message>
        <message>
            <source>The line on the back is too long for the {card}: shorten it.</source>
            <translation>Die Zeile auf der Rückseite ist zu lang ({card}): Kürzen Sie sie.</translation>
        </message>
        <message>
            <source>Only a sheet of several cards has places: choose one, or start at 1.</source>
            <translation>Nur ein Bogen mit mehreren Karten hat Plätze: Wählen Sie einen, oder beginnen Sie bei 1.</translation>
        </message>
        <message>
            <source>The {sheet} sheet has {count} of these cards: start at {places}.</source>
            <translation>Auf den Bogen {sheet} passen {count} dieser Karten: Beginnen Sie bei {places}.</translation>
        </message>
        <message>
            <source>1 to {last}</source>
            <translation>1 bis {last}</translation>
        </message>
        <message>
            <source>The letterhead has {count} lines under the name, and above a window there is room for {most}: leave out some.</source>
            <translation>Der Briefkopf hat {count} Zeilen unter dem Namen, und über einem Fenster ist Platz für {most}: Lassen Sie welche weg.</translation>
        </message>
        <message>
            <source>The {what} has a line that is too long: shorten “{text}”.</source>
            <translation>{what}: Eine Zeile ist zu lang. Kürzen Sie „{text}“.</translation>
        </message>
        <message>
            <source>letterhead</source>
            <translation>Briefkopf</translation>
        </message>
        <message>
            <source>There is no letter paper “{id}”: choose {known}.</source>
            <translation>Ein Briefpapier „{id}“ gibt es nicht: Wählen Sie {known}.</translation>
        </message>
        <message>
            <source>There is no window “{id}”: choose of {known}, or leave it out.</source>
            <translation>Ein Fenster „{id}“ gibt es nicht: Wählen Sie davon: {known}, oder lassen Sie es weg.</translation>
        </message>
        <message>
            <source>DIN 5008 form {form}</source>
            <translation>DIN 5008 Form {form}</translation>
        </message>
        <message>
            <source>A {window} envelope is for {paper}: choose that paper, or no window.</source>
            <translation>Ein Umschlag {window} ist für {paper}: Wählen Sie dieses Papier oder kein Fenster.</translation>
        </message>
        <message>
            <source>“{widest}” is too long for one line of the letter: put a space into it.</source>
            <translation>„{widest}“ ist zu lang für eine Zeile des Briefs: Setzen Sie ein Leerzeichen hinein.</translation>
        </message>
        <message>
            <source>letter</source>
            <translation>Brief</translation>
        </message>
        <message>
            <source>email</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>It is opened first, but a machine that cannot read it may keep it a day longer.</source>
            <translation>Wird zuerst geöffnet, kann aber einen Tag länger unterwegs sein.</translation>
        </message>
        <message>
            <source>Machines read it at once, but it looks like any business letter.</source>
            <translation>Maschinen lesen ihn sofort, doch er sieht aus wie jeder Geschäftsbrief.</translation>
        </message>
        <message>
            <source>There is no letter to type yet: write its text first.</source>
            <translation>Es gibt noch keinen Brief zu tippen: Schreiben Sie zuerst seinen Text.</translation>
        </message>
        <message>
            <source>The letter has {count} pages, and {most} is the most: shorten it.</source>
            <translation>Der Brief hat {count} Seiten, und höchstens {most} sind möglich: Kürzen Sie ihn.</translation>
        </message>
        <message>
            <source>Lay it in with the side to be printed facing {facing}, its {edge} going in first, {guide}.</source>
            <translation>Einlegen mit der zu bedruckenden Seite nach {facing}, {edge} voran, {guide}.</translation>
        </message>
        <message>
            <source>up</source>
            <translation>oben</translation>
        </message>
        <message>
            <source>down</source>
            <translation>unten</translation>
        </message>
        <message>
            <source>top edge</source>
            <translation>Oberkante</translation>
        </message>
        <message>
            <source>right edge</source>
            <translation>rechte Kante</translation>
        </message>
        <message>
            <source>bottom edge</source>
            <translation>Unterkante</translation>
        </message>
        <message>
            <source>left edge</source>
            <translation>linke Kante</translation>
        </message>
        <message>
            <source>against the left guide</source>
            <translation>an der linken Führung</translation>
        </message>
        <message>
            <source>in the middle of the tray</source>
            <translation>in der Mitte des Fachs</translation>
        </message>
        <message>
            <source>against the right guide</source>
            <translation>an der rechten Führung</translation>
        </message>
        <message>
            <source>printed side</source>
            <translation>bedruckte Seite</translation>
        </message>
        <message>
            <source>back: printed below</source>
            <translation>Rückseite: Druck unten</translation>
        </message>
        <message>
            <source>{envelope} ({size})</source>
            <translation>{envelope} ({size})</translation>
        </message>
        <message>
            <source>at most {most}</source>
            <translation>höchstens {most}</translation>
        </message>
        <message>
            <source>{long:g} and {short:g} {unit}</source>
            <translation>{long:g} und {short:g} {unit}</translation>
        </message>
        <message>
            <source>{least} to {most}</source>
            <translation>{least} bis {most}</translation>
        </message>
        <message>
            <source>at least {least}</source>
            <translation>mindestens {least}</translation>
        </message>
        <message>
            <source>The {what} is too small to mail: {post} carries nothing below {limit}.</source>
            <translation>{what} ist zu klein für den Versand: {post} befördert nichts unter {limit}.</translation>
        </message>
        <message>
            <source>The {what} costs more than a letter at {post}: letters are {limit}.</source>
            <translation>{what} kostet bei {post} mehr als ein Brief: Briefe haben {limit}.</translation>
        </message>
        <message>
            <source>The {what} is not for {post}'s machines and costs more: its long edge should be {limit} times the short one.</source>
            <translation>{what} ist nichts für die Maschinen von {post} und kostet mehr: Die lange Kante sollte {limit} mal so lang wie die kurze sein.</translation>
        </message>
        <message>
            <source>There is no panel “{id}”: choose of {known}.</source>
            <translation>Eine Seite „{id}“ gibt es nicht: Wählen Sie davon: {known}.</translation>
        </message>
        <message>
            <source>{across:g} x {down:g} {unit}</source>
            <translation>{across:g} x {down:g} {unit}</translation>
        </message>
        <message>
            <source>in</source>
            <translation>Zoll</translation>
        </message>
        <message>
            <source>mm</source>
            <translation>mm</translation>
        </message>
        <message>
            <source>Square 5 in</source>
            <translation>Quadrat 5 Zoll</translation>
        </message>
        <message>
            <source>{post} reads lines of up to {most} characters, and “{line}” has {count}: shorten it or write it as two lines.</source>
            <translation>{post} liest Zeilen bis zu {most} Zeichen, und „{line}“ hat {count}: Kürzen Sie sie, oder schreiben Sie sie in zwei Zeilen.</translation>
        </message>
        <message>
            <source>{post} reads addresses of up to {most} lines, and this one has {count}: join or leave out some.</source>
            <translation>{post} liest Anschriften bis zu {most} Zeilen, und diese hat {count}: Fassen Sie welche zusammen, oder lassen Sie welche weg.</translation>
        </message>
        <message>
            <source>The picture has only {dots} dots to an inch on the {card} and will look soft: take one of {width} x {height} pixels or more.</source>
            <translation>Das Bild hat nur {dots} Punkte je Zoll ({card}) und wird unscharf aussehen: Nehmen Sie eines mit {width} x {height} Pixeln oder mehr.</translation>
        </message>
        <message>
            <source>The cards reach the edge of the {sheet} sheet, where marks have no room: cut along the short lines between them, and fold in the middle.</source>
            <translation>Die Karten reichen an den Rand des Bogens ({sheet}), wo kein Platz für Marken ist: Schneiden Sie entlang der kurzen Linien dazwischen, und falten Sie in der Mitte.</translation>
        </message>
        <message>
            <source>Most printers leave 1/4 in white at the edges: the picture has a white rim there unless yours prints without borders.</source>
            <translation>Die meisten Drucker lassen am Rand 6 mm weiß: Das Bild hat dort einen weißen Streifen, wenn Ihrer nicht randlos druckt.</translation>
        </message>
        <message>
            <source>left and right</source>
            <translation>links und rechts</translation>
        </message>
        <message>
            <source>top and bottom</source>
            <translation>oben und unten</translation>
        </message>
        <message>
            <source>The distances on the {named} make {measured:.4g} mm together, and about {expected:.0f} mm are expected: measure again, from the edge of the paper to the middle of the cross.</source>
            <translation>Die Abstände {named} ergeben zusammen {measured:.4g} mm, und etwa {expected:.0f} mm sind zu erwarten: Messen Sie noch einmal, vom Rand des Papiers bis zur Mitte des Kreuzes.</translation>
        </message>
        <message>
            <source>There is no sheet “{id}”: choose letter or a4.</source>
            <translation>Einen Bogen „{id}“ gibt es nicht: Wählen Sie letter oder a4.</translation>
        </message>
        <message>
            <source>The card has no room on a {sheet} sheet: choose a smaller card, another sheet, or card stock of its own size.</source>
            <translation>Die Karte hat auf einem Bogen {sheet} keinen Platz: Wählen Sie eine kleinere Karte, einen anderen Bogen oder Karten in eigener Größe.</translation>
        </message>
        <message>
            <source>The card has no room on a {sheet} sheet with the white or bleed it needs around it: choose a smaller card, another sheet, or card stock of its own size.</source>
            <translation>Die Karte hat mit dem Weiß oder Anschnitt, den sie um sich braucht, auf einem Bogen {sheet} keinen Platz: Wählen Sie eine kleinere Karte, einen anderen Bogen oder Karten in eigener Größe.</translation>
        </message>
        <message>
            <source>The specimen of “{hand}” does not fit on a page.</source>
            <translation>Das Muster von „{hand}“ passt nicht auf eine Seite.</translation>
        </message>
        <message>
            <source>Measure from each edge of the paper to the middle of the cross next to it.</source>
            <translation>Messen Sie von jedem Rand des Papiers bis zur Mitte des Kreuzes daneben.</translation>
        </message>
        <message>
            <source>The dashed line is the edge of what will be printed.</source>
            <translation>Die gestrichelte Linie ist der Rand dessen, was gedruckt wird.</translation>
        </message>
        <message>
            <source>The backup {path} is damaged, so nothing was changed: choose another.</source>
            <translation>Die Sicherung {path} ist beschädigt, darum wurde nichts geändert: Wählen Sie eine andere.</translation>
        </message>
        <message>
            <source>The folder of the book,</source>
            <translation>Der Ordner des Buchs,</translation>
        </message>
        <message>
            <source>is a folder</source>
            <translation>ist ein Ordner</translation>
        </message>
        <message>
            <source>{book} is open in a window: close it there first, and try again.</source>
            <translation>{book} ist in einem Fenster offen: Schließen Sie es dort zuerst, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>{path} {found}, and was left as it is. Choose another file, or a name that is not taken for a new book.</source>
            <translation>{path} {found} und blieb, wie es ist. Wählen Sie eine andere Datei, oder für ein neues Buch einen Namen, der frei ist.</translation>
        </message>
        <message>
            <source>{path} is empty (0 bytes), and was left as it is. If it held your contacts, put a backup in its place; if not, delete it, and a new book is made.</source>
            <translation>{path} ist leer (0 Byte) und blieb, wie es ist. Waren Ihre Kontakte darin, legen Sie eine Sicherung an seine Stelle; wenn nicht, löschen Sie es, und ein neues Buch wird angelegt.</translation>
        </message>
        <message>
            <source>{path} was written by a newer Fairhand, and was left as it is. Update Fairhand to open it.</source>
            <translation>{path} wurde von einem neueren Fairhand geschrieben und blieb, wie es ist. Aktualisieren Sie Fairhand, um es zu öffnen.</translation>
        </message>
        <message>
            <source>{what} {path} may not be written to. Ask for access to it, or copy the book to a folder of your own and open the copy.</source>
            <translation>{what} {path} ist schreibgeschützt. Bitten Sie um Zugriff, oder kopieren Sie das Buch in einen eigenen Ordner, und öffnen Sie die Kopie.</translation>
        </message>
        <message>
            <source>A new book could not be made at {path} ({reason}). Choose a folder that you may write to, with room on its disk.</source>
            <translation>Ein neues Buch ließ sich nicht anlegen: {path} ({reason}). Wählen Sie einen Ordner, in den Sie schreiben dürfen, mit Platz auf seinem Datenträger.</translation>
        </message>
        <message>
            <source>A backup could not be written into {folder} ({reason}). Make room there, or ask for access to it.</source>
            <translation>In {folder} ließ sich keine Sicherung schreiben ({reason}). Schaffen Sie dort Platz, oder lassen Sie sich den Zugriff darauf geben.</translation>
        </message>
        <message>
            <source>{path} could not be opened ({reason}). Ask for access to it.</source>
            <translation>{path} ließ sich nicht öffnen ({reason}). Bitten Sie um Zugriff.</translation>
        </message>
        <message>
            <source>Another program is using {path}, so nothing was changed. Close it, and try again.</source>
            <translation>Ein anderes Programm verwendet {path}, darum wurde nichts geändert. Schließen Sie es, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>There is no room left on the disk for {path}, or it cannot be written to, so the last change was not saved. Make room, and save again.</source>
            <translation>Für {path} ist kein Platz mehr auf dem Datenträger, oder er lässt sich nicht beschreiben, darum wurde die letzte Änderung nicht gespeichert. Schaffen Sie Platz, und speichern Sie noch einmal.</translation>
        </message>
        <message>
            <source>{path} is damaged, and was left as it is. Put your newest backup in its place.</source>
            <translation>{path} ist beschädigt und blieb, wie es ist. Legen Sie Ihre neueste Sicherung an seine Stelle.</translation>
        </message>
        <message>
            <source>is not a Fairhand book</source>
            <translation>ist kein Buch von Fairhand</translation>
        </message>
        <message>
            <source>The book</source>
            <translation>Das Buch</translation>
        </message>
        <message>
            <source>This person is no longer in the book. Undo their deletion first.</source>
            <translation>Diese Person ist nicht mehr im Buch. Nehmen Sie zuerst ihr Löschen zurück.</translation>
        </message>
        <message>
            <source>This event is no longer in the book. Undo its deletion first.</source>
            <translation>Dieses Ereignis ist nicht mehr im Buch. Nehmen Sie zuerst sein Löschen zurück.</translation>
        </message>
        <message>
            <source>This computer's keyring did not keep the password: it is asked for each time.</source>
            <translation>Der Schlüsselbund dieses Computers hat das Passwort nicht behalten: Es wird jedes Mal gefragt.</translation>
        </message>
        <message>
            <source>This computer's keyring did not let go of the password: delete it there.</source>
            <translation>Der Schlüsselbund dieses Computers hat das Passwort nicht hergegeben: Löschen Sie es dort.</translation>
        </message>
        <message>
            <source>Somebody changed this while you did. Look at what is there now, and save again what you want to keep.</source>
            <translation>Jemand hat das zur gleichen Zeit geändert. Sehen Sie sich an, was jetzt da ist, und speichern Sie noch einmal, was Sie behalten möchten.</translation>
        </message>
        <message>
            <source>There are events of the kind {title}. Give them another kind, and delete it then.</source>
            <translation>Es gibt Ereignisse der Art {title}. Geben Sie ihnen eine andere Art, und löschen Sie sie dann.</translation>
        </message>
        <message>
            <source>This organization is no longer in the book. Choose another one.</source>
            <translation>Diese Organisation ist nicht mehr im Buch. Wählen Sie eine andere.</translation>
        </message>
        <message>
            <source>There is a {name} in the book already. Choose it for its people, or another name.</source>
            <translation>Eine Organisation {name} steht schon im Buch. Wählen Sie sie für deren Leute, oder einen anderen Namen.</translation>
        </message>
        <message>
            <source>This picture is not in the book. Choose it again from its file.</source>
            <translation>Dieses Bild ist nicht im Buch. Wählen Sie es noch einmal aus seiner Datei.</translation>
        </message>
        <message>
            <source>This position is no longer in the book. Undo its deletion first.</source>
            <translation>Diese Stelle ist nicht mehr im Buch. Nehmen Sie zuerst ihr Löschen zurück.</translation>
        </message>
        <message>
            <source>Nothing can be read of {book}, which was left as it is: put a backup in its place.</source>
            <translation>In {book} lässt sich nichts lesen; es blieb, wie es ist: Legen Sie eine Sicherung an seine Stelle.</translation>
        </message>
        <message>
            <source>This note is not in the outbox. Print or save it again.</source>
            <translation>Dieses Schreiben ist nicht im Postausgang. Drucken oder speichern Sie es noch einmal.</translation>
        </message>
        <message>
            <source>{name} names no book on a server. Write it as postgresql+psycopg://you@server/database.</source>
            <translation>{name} nennt kein Buch auf einem Server. Schreiben Sie es als postgresql+psycopg://you@server/database.</translation>
        </message>
        <message>
            <source>The book's name holds a password, which others could read there. Leave it out, and keep it in the keyring (`keyring set fairhand {user}@server`) or in PGPASSWORD.</source>
            <translation>Im Namen des Buchs steht ein Passwort, das andere dort lesen könnten. Lassen Sie es weg, und bewahren Sie es im Schlüsselbund (`keyring set fairhand {user}@server`) oder in PGPASSWORD auf.</translation>
        </message>
        <message>
            <source>Books on a server need the package psycopg. Install Fairhand with it: pip install 'fairhand[server]'.</source>
            <translation>Bücher auf einem Server brauchen das Paket psycopg. Installieren Sie Fairhand damit: pip install 'fairhand[server]'.</translation>
        </message>
        <message>
            <source>The server is PostgreSQL {version}, and Fairhand needs {oldest} or newer. Ask whoever keeps it to renew it.</source>
            <translation>Auf dem Server läuft PostgreSQL {version}, und Fairhand braucht {oldest} oder neuer. Bitten Sie dessen Betreuer, es zu erneuern.</translation>
        </message>
        <message>
            <source>The book {book} cannot be reached ({reason}). What was saved is safe: look at the network and the password, and try again.</source>
            <translation>Das Buch {book} ist nicht zu erreichen ({reason}). Was gespeichert war, ist sicher: Prüfen Sie Netz und Passwort, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The book {book} is not made yet, or not for this version of Fairhand. Ask whoever keeps it to open it once.</source>
            <translation>Das Buch {book} ist noch nicht angelegt oder nicht für diese Version von Fairhand. Bitten Sie den Betreuer, es einmal zu öffnen.</translation>
        </message>
        <message>
            <source>The book {book} was renewed by a newer Fairhand, and was left as it is. Update Fairhand to open it.</source>
            <translation>Das Buch {book} wurde von einem neueren Fairhand erneuert und blieb, wie es ist. Aktualisieren Sie Fairhand, um es zu öffnen.</translation>
        </message>
        <message>
            <source>There is no room left for {book}, so the last change was not saved. Ask whoever keeps the server to make room, and save again.</source>
            <translation>Für {book} ist kein Platz mehr, darum wurde die letzte Änderung nicht gespeichert. Bitten Sie den Betreuer des Servers, Platz zu schaffen, und speichern Sie noch einmal.</translation>
        </message>
        <message>
            <source>This follow-up is no longer owed. Look at the list as it is now.</source>
            <translation>Das ist nicht mehr fällig. Sehen Sie sich die Liste an, wie sie jetzt ist.</translation>
        </message>
        <message>
            <source>This cannot be undone, since what it changed has been changed again. Look at it, and put it right by hand.</source>
            <translation>Das lässt sich nicht zurücknehmen, denn was es geändert hat, wurde wieder geändert. Sehen Sie es sich an, und bringen Sie es von Hand in Ordnung.</translation>
        </message>
        <message>
            <source>A whole book can only be brought into an empty one. Name a new file with --book, or open a new book, and import it there.</source>
            <translation>Ein ganzes Buch lässt sich nur in ein leeres bringen. Nennen Sie mit --book eine neue Datei, oder öffnen Sie ein neues Buch, und importieren Sie es dort.</translation>
        </message>
        <message>
            <source>This archive was made by another version of Fairhand: install that one.</source>
            <translation>Dieses Archiv stammt von einer anderen Version von Fairhand: Installieren Sie die.</translation>
        </message>
        <message>
            <source>The typed face has no {shown}: write it in other letters.</source>
            <translation>Die Druckschrift hat kein {shown}: Schreiben Sie es mit anderen Buchstaben.</translation>
        </message>
        <message>
            <source>Text that runs from right to left ({shown}) cannot be set yet: write it in Latin letters.</source>
            <translation>Text von rechts nach links ({shown}) lässt sich noch nicht setzen: Schreiben Sie ihn in lateinischen Buchstaben.</translation>
        </message>
        <message>
            <source>{name} has no postal address yet: there will be no envelope.</source>
            <translation>{name} hat noch keine Postanschrift: Es wird keinen Umschlag geben.</translation>
        </message>
        <message>
            <source>{name} has no e-mail address yet.</source>
            <translation>{name} hat noch keine E-Mail-Adresse.</translation>
        </message>
        <message>
            <source>No envelope for {name} yet. {reason}</source>
            <translation>Noch kein Umschlag für {name}. {reason}</translation>
        </message>
        <message>
            <source>Your own address cannot go on an envelope yet. {reason}</source>
            <translation>Ihre eigene Anschrift kann noch nicht auf einen Umschlag. {reason}</translation>
        </message>
        <message>
            <source>{name} does not tell what it is to be: end its name with {endings}.</source>
            <translation>{name} sagt nicht, was es werden soll: Lassen Sie den Namen auf {endings} enden.</translation>
        </message>
        <message>
            <source>The e-mail was sent, but the book could not take that down: {refusal}</source>
            <translation>Die E-Mail wurde gesendet, aber das Buch konnte es nicht festhalten: {refusal}</translation>
        </message>
        <message>
            <source>{book} is open in another Fairhand on {host}: close it there first.</source>
            <translation>{book} ist in einem anderen Fairhand auf {host} offen: Schließen Sie es dort zuerst.</translation>
        </message>
        <message>
            <source>{book} is open in another Fairhand: close it there first.</source>
            <translation>{book} ist in einem anderen Fairhand offen: Schließen Sie es dort zuerst.</translation>
        </message>
        <message>
            <source>No program on this computer opens PDFs. Until you close Fairhand it is at {path}.</source>
            <translation>Kein Programm auf diesem Computer öffnet PDFs. Bis Sie Fairhand schließen, liegt es unter {path}.</translation>
        </message>
        <message>
            <source>The printer {printer} does not take this size of paper: add it in the printer's settings, choose another printer, or save the PDF.</source>
            <translation>Der Drucker {printer} nimmt diese Papiergröße nicht: Fügen Sie sie in den Einstellungen des Druckers hinzu, wählen Sie einen anderen Drucker, oder speichern Sie das PDF.</translation>
        </message>
        <message>
            <source>The printer {printer} cannot be printed on: see whether it is switched on, or save the PDF.</source>
            <translation>Auf dem Drucker {printer} lässt sich nicht drucken: Sehen Sie nach, ob er eingeschaltet ist, oder speichern Sie das PDF.</translation>
        </message>
        <message>
            <source>Several people may be meant by {typed}. Choose which one.</source>
            <translation>Mit {typed} können mehrere gemeint sein. Wählen Sie, wer.</translation>
        </message>
        <message>
            <source>“{typed}” is no time of day. Type one such as 3:30 pm or 15:30.</source>
            <translation>„{typed}“ ist keine Uhrzeit. Geben Sie eine wie 15:30 ein.</translation>
        </message>
        <message>
            <source>{path} could not be written ({reason}): make room or ask for access to it.</source>
            <translation>{path} ließ sich nicht schreiben ({reason}): Schaffen Sie Platz, oder bitten Sie um Zugriff.</translation>
        </message>
        <message>
            <source>There is no hand called “{id}”: `fairhand hands` lists them.</source>
            <translation>Eine Handschrift „{id}“ gibt es nicht: `fairhand hands` nennt alle.</translation>
        </message>
        <message>
            <source>The hand “{id}” came with Fairhand: only hands you added can be removed.</source>
            <translation>Die Handschrift „{id}“ gehört zu Fairhand: Nur solche, die Sie hinzugefügt haben, lassen sich entfernen.</translation>
        </message>
        <message>
            <source>The hand needs a name: write one.</source>
            <translation>Die Handschrift braucht einen Namen: Schreiben Sie einen.</translation>
        </message>
        <message>
            <source>There is a hand called “{name}” already: give this one another name.</source>
            <translation>Eine Handschrift „{name}“ gibt es schon: Geben Sie dieser einen anderen Namen.</translation>
        </message>
        <message>
            <source>They asked not to be contacted.</source>
            <translation>Hier ist kein Kontakt erwünscht.</translation>
        </message>
        <message>
            <source>There is no postal address.</source>
            <translation>Es fehlt die Postanschrift.</translation>
        </message>
        <message>
            <source>A cell has more than {most:,} characters, which no card has room for.</source>
            <translation>Eine Zelle hat mehr als {most:,} Zeichen, wofür auf keiner Karte Platz ist.</translation>
        </message>
        <message>
            <source>The note has {asked} in it, and no column says that of anybody: name the columns of the table as the note does, give --from for what is yours, or write it there.</source>
            <translation>Im Text steht {asked}, und keine Spalte sagt das von jemandem: Nennen Sie die Spalten der Tabelle so wie der Text, geben Sie mit --from an, was von Ihnen ist, oder schreiben Sie es dort hin.</translation>
        </message>
        <message>
            <source>There is nobody in {name}: choose a table with a person in each row.</source>
            <translation>In {name} steht niemand: Wählen Sie eine Tabelle mit einer Person in jeder Zeile.</translation>
        </message>
        <message>
            <source>{path} is no hand that Fairhand saved, or is damaged: export it once more.</source>
            <translation>{path} ist keine Handschrift, die Fairhand gespeichert hat, oder ist beschädigt: Exportieren Sie sie noch einmal.</translation>
        </message>
        <message>
            <source>The hand “{id}” comes with Fairhand, and is on the other machine already.</source>
            <translation>Die Handschrift „{id}“ gehört zu Fairhand und ist auf dem anderen Computer schon da.</translation>
        </message>
        <message>
            <source>There is no book at {path}: name another with --book.</source>
            <translation>Unter {path} ist kein Buch: Nennen Sie mit --book ein anderes.</translation>
        </message>
        <message>
            <source>Fairhand {fairhand} (book schema {schema}, Qt {qt}, Python {python})</source>
            <translation>Fairhand {fairhand} (Buchformat {schema}, Qt {qt}, Python {python})</translation>
        </message>
        <message>
            <source>There is no one hand that could be meant: say its id, one of {ids}.</source>
            <translation>Es ist nicht klar, welche Handschrift gemeint ist: Nennen Sie ihre Kennung, eine von {ids}.</translation>
        </message>
        <message>
            <source>A font is called by {fewest} to {most} characters: give it another name.</source>
            <translation>Eine Schrift heißt mit {fewest} bis {most} Zeichen: Geben Sie ihr einen anderen Namen.</translation>
        </message>
        <message>
            <source>Stopped: nothing was imported.</source>
            <translation>Gestoppt: Nichts wurde importiert.</translation>
        </message>
        <message>
            <source>{name} is damaged, and nothing of it could be read: export it once more.</source>
            <translation>{name} ist beschädigt, und nichts davon ließ sich lesen: Exportieren Sie sie noch einmal.</translation>
        </message>
        <message>
            <source>{name} has {size:,.0f} MB, and {most:,.0f} is the most. Export fewer people at once, or leave out their photos.</source>
            <translation>{name} hat {size:,.0f} MB, und höchstens {most:,.0f} sind möglich. Exportieren Sie weniger Leute auf einmal, oder lassen Sie ihre Fotos weg.</translation>
        </message>
        <message>
            <source>{name} needs more memory than any address book: export fewer people at once.</source>
            <translation>{name} braucht mehr Speicher als jedes Adressbuch: Exportieren Sie weniger Leute auf einmal.</translation>
        </message>
        <message>
            <source>{name} takes too long to read: export fewer people at once.</source>
            <translation>{name} braucht zu lange zum Lesen: Exportieren Sie weniger Leute auf einmal.</translation>
        </message>
        <message>
            <source>{name} is no file that can be read: choose another.</source>
            <translation>{name} ist keine Datei, die sich lesen lässt: Wählen Sie eine andere.</translation>
        </message>
        <message>
            <source>{name} cannot be read ({reason}): choose another file.</source>
            <translation>{name} lässt sich nicht lesen ({reason}): Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>Stopped: no hand was added.</source>
            <translation>Gestoppt: Keine Handschrift wurde hinzugefügt.</translation>
        </message>
        <message>
            <source>“{name}” is damaged, or a kind of font that cannot be read here: try another copy of it, or another font.</source>
            <translation>„{name}“ ist beschädigt oder eine Art von Schrift, die sich hier nicht lesen lässt: Versuchen Sie eine andere Kopie davon oder eine andere Schrift.</translation>
        </message>
        <message>
            <source>“{name}” needs more memory than any font of handwriting: choose another.</source>
            <translation>„{name}“ braucht mehr Speicher als jede Handschrift: Wählen Sie eine andere.</translation>
        </message>
        <message>
            <source>“{name}” takes too long to read: choose a plainer font.</source>
            <translation>„{name}“ braucht zu lange zum Lesen: Wählen Sie eine schlichtere Schrift.</translation>
        </message>
        <message>
            <source>the title names no interview, call or meeting that thanks are owed for.</source>
            <translation>der Titel nennt kein Gespräch, keinen Anruf und kein Treffen, für das Dank fällig wäre.</translation>
        </message>
        <message>
            <source>nobody is named there.</source>
            <translation>niemand ist darin genannt.</translation>
        </message>
        <message>
            <source>it is in the book.</source>
            <translation>es steht schon im Buch.</translation>
        </message>
        <message>
            <source>Nobody in {book} has a postal address: choose another folder.</source>
            <translation>Niemand in {book} hat eine Postanschrift: Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>{path} is there already, and is kept: choose another folder.</source>
            <translation>{path} gibt es schon und bleibt: Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>A batch on a cluster needs Dask. Install Fairhand with it: pip install 'fairhand[cluster]'.</source>
            <translation>Viele Karten auf einem Cluster brauchen Dask. Installieren Sie Fairhand damit: pip install 'fairhand[cluster]'.</translation>
        </message>
        <message>
            <source>There is no Dask scheduler at {address}, or no more: look at the address, and give the same command again. What is done is kept.</source>
            <translation>Bei {address} ist kein Dask-Scheduler, oder keiner mehr: Prüfen Sie die Adresse, und geben Sie denselben Befehl noch einmal. Was fertig ist, bleibt.</translation>
        </message>
        <message>
            <source>The machines of the cluster end in the middle of their work, perhaps for want of memory. What is done is kept: give the same command again.</source>
            <translation>Die Computer des Clusters enden mitten in der Arbeit, vielleicht aus Mangel an Speicher. Was fertig ist, bleibt: Geben Sie denselben Befehl noch einmal.</translation>
        </message>
        <message>
            <source>A machine of the cluster has Fairhand {theirs}, and this one {ours}: install the same version on all.</source>
            <translation>Ein Computer des Clusters hat Fairhand {theirs}, dieser hier {ours}: Installieren Sie auf allen dieselbe Version.</translation>
        </message>
        <message>
            <source>A process ended in the middle of its work, perhaps for want of memory. Do the same again, with fewer --workers: what is done is kept.</source>
            <translation>Ein Prozess endete mitten in der Arbeit, vielleicht weil Speicher fehlte. Tun Sie dasselbe noch einmal, mit weniger --workers: Was fertig ist, bleibt.</translation>
        </message>
        <message>
            <source>“{id}” is no hand made from a sheet: `fairhand hands` lists them.</source>
            <translation>„{id}“ ist keine Handschrift von einem Bogen: `fairhand hands` zählt sie auf.</translation>
        </message>
        <message>
            <source>{count:,} cards with their envelopes, in the order in which they are printed.</source>
            <translation>{count:,} Karten mit ihren Umschlägen, in der Reihenfolge, in der sie gedruckt werden.</translation>
        </message>
        <message>
            <source>{count:,} cards, in the order in which they are printed.</source>
            <translation>{count:,} Karten, in der Reihenfolge, in der sie gedruckt werden.</translation>
        </message>
        <message>
            <source>Packing list, {title}</source>
            <translation>Packliste, {title}</translation>
        </message>
        <message>
            <source>A question mark stands for a letter that this type does not have.</source>
            <translation>Ein Fragezeichen steht für einen Buchstaben, den diese Druckschrift nicht hat.</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>To</source>
            <translation>An</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Anschrift</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Seite {page} von {pages}</translation>
        </message>
        <message>
            <source>The printing was called off; the note is not in the outbox yet.</source>
            <translation>Der Druck wurde abgebrochen; das Schreiben ist noch nicht im Postausgang.</translation>
        </message>
        <message>
            <source>There is no place for passing files ({reason}): make room on the disk, and try again.</source>
            <translation>Für vorübergehende Dateien ist kein Platz ({reason}): Schaffen Sie Platz auf dem Datenträger, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>This envelope is set in type, which no pen writes: print a PDF of it.</source>
            <translation>Dieser Umschlag ist gesetzt, das schreibt kein Stift: Drucken Sie ihn als PDF.</translation>
        </message>
        <message>
            <source>Nothing in this letter is written by hand: sign it with a name, or print a PDF.</source>
            <translation>In diesem Brief ist nichts von Hand geschrieben: Unterschreiben Sie ihn mit einem Namen, oder drucken Sie ein PDF.</translation>
        </message>
        <message>
            <source>Turn the {name} over and put it in again, with the same edge first.</source>
            <translation>Wenden Sie das Blatt ({name}), und legen Sie es wieder ein, mit derselben Kante voran.</translation>
        </message>
        <message>
            <source>Put the {name} into the printer {printer}.</source>
            <translation>Legen Sie in den Drucker {printer} ein: {name}.</translation>
        </message>
        <message>
            <source>{sentence} “{done}” was printed before that; the note is not in the outbox yet.</source>
            <translation>{sentence} „{done}“ wurde davor gedruckt; das Schreiben ist noch nicht im Postausgang.</translation>
        </message>
        <message>
            <source>The printing was called off.</source>
            <translation>Der Druck wurde abgebrochen.</translation>
        </message>
        <message>
            <source>All of this is written by hand: a pen leaves nothing to be printed.</source>
            <translation>All das ist von Hand geschrieben: Ein Stift lässt nichts zu drucken übrig.</translation>
        </message>
        <message>
            <source>cards</source>
            <translation>Karten</translation>
        </message>
        <message>
            <source>envelopes</source>
            <translation>Umschläge</translation>
        </message>
        <message>
            <source>packing list</source>
            <translation>Packliste</translation>
        </message>
        <message>
            <source>No pages of this note are kept: write it again instead.</source>
            <translation>Von diesem Schreiben sind keine Seiten aufbewahrt: Schreiben Sie es stattdessen noch einmal.</translation>
        </message>
        <message>
            <source>Letter, {begins}</source>
            <translation>Brief, {begins}</translation>
        </message>
        <message>
            <source>Card, {begins}</source>
            <translation>Karte, {begins}</translation>
        </message>
        <message>
            <source>Envelope of {title}</source>
            <translation>Umschlag zu {title}</translation>
        </message>
        <message>
            <source>card</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>envelope</source>
            <translation>Umschlag</translation>
        </message>
        <message>
            <source>letter signature</source>
            <translation>Unterschrift zum Brief</translation>
        </message>
        <message>
            <source>letter envelope</source>
            <translation>Briefumschlag</translation>
        </message>
        <message>
            <source>card front</source>
            <translation>Kartenvorderseite</translation>
        </message>
        <message>
            <source>{name} cannot be read any more. Take it off the e-mail, or attach it again.</source>
            <translation>{name} lässt sich nicht mehr lesen. Nehmen Sie es von der E-Mail, oder hängen Sie es noch einmal an.</translation>
        </message>
        <message>
            <source>The note was printed on {printer}.</source>
            <translation>Das Schreiben wurde auf {printer} gedruckt.</translation>
        </message>
        <message>
            <source>The note was saved as {path}.</source>
            <translation>Das Schreiben wurde als {path} gespeichert.</translation>
        </message>
        <message>
            <source>{done} But the book could not take that down: {refusal}</source>
            <translation>{done} Aber das Buch konnte es nicht festhalten: {refusal}</translation>
        </message>
        <message>
            <source>Fairhand test sheet for: {sheet}</source>
            <translation>Testblatt von Fairhand für: {sheet}</translation>
        </message>
        <message>
            <source>test sheet</source>
            <translation>Testblatt</translation>
        </message>
        <message>
            <source>Fairhand test sheet</source>
            <translation>Testblatt von Fairhand</translation>
        </message>
        <message>
            <source>Stopped: no page was read.</source>
            <translation>Gestoppt: Es wurde keine Seite gelesen.</translation>
        </message>
        <message>
            <source>There is something in these pictures that cannot be read here: photograph the pages again.</source>
            <translation>In diesen Bildern ist etwas, das sich hier nicht lesen lässt: Fotografieren Sie die Seiten noch einmal.</translation>
        </message>
        <message>
            <source>Reading these pictures takes more memory than photographs of pages do: save them smaller.</source>
            <translation>Diese Bilder zu lesen braucht mehr Speicher, als Fotos von Seiten brauchen: Speichern Sie sie kleiner.</translation>
        </message>
        <message>
            <source>Reading these pictures takes too long: read fewer at once.</source>
            <translation>Diese Bilder zu lesen dauert zu lange: Lesen Sie weniger auf einmal ein.</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>Envelope</source>
            <translation>Umschlag</translation>
        </message>
        <message>
            <source>{paper} paper</source>
            <translation>Papier {paper}</translation>
        </message>
        <message>
            <source>{sheet} sheet</source>
            <translation>Bogen {sheet}</translation>
        </message>
        <message>
            <source>The card that begins “{begins}” is not written: {refusal}</source>
            <translation>Die Karte, die mit „{begins}“ beginnt, ist nicht geschrieben: {refusal}</translation>
        </message>
        <message>
            <source>Envelope, {name}</source>
            <translation>Umschlag, {name}</translation>
        </message>
    </context>
    <context>
        <name>PlotterChoice</name>
        <message>
            <source>Plotter</source>
            <translation>Plotter</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>Described in a file…</source>
            <translation>In einer Datei beschrieben …</translation>
        </message>
        <message>
            <source>A file that describes a plotter</source>
            <translation>Eine Datei, die einen Plotter beschreibt</translation>
        </message>
        <message>
            <source>Plotters (*.toml)</source>
            <translation>Plotter (*.toml)</translation>
        </message>
    </context>
    <context>
        <name>PositionDialog</name>
        <message>
            <source>New position</source>
            <translation>Neue Stelle</translation>
        </message>
        <message>
            <source>Edit position</source>
            <translation>Stelle bearbeiten</translation>
        </message>
        <message>
            <source>Such as data analyst</source>
            <translation>Etwa: Datenanalystin</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Organization</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Such as their website</source>
            <translation>Etwa: Website der Firma</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Where you found it</source>
            <translation>Wo gefunden</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>Bisher</translation>
        </message>
        <message>
            <source>Applied on</source>
            <translation>Beworben am</translation>
        </message>
        <message>
            <source>Applications close on</source>
            <translation>Bewerbungsschluss am</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Add position</source>
            <translation>Stelle anlegen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
    </context>
    <context>
        <name>PositionEditing</name>
        <message>
            <source>Deleted the position “{position}”.</source>
            <translation>Stelle „{position}“ gelöscht.</translation>
        </message>
        <message>
            <source>Added the position “{position}”.</source>
            <translation>Stelle „{position}“ angelegt.</translation>
        </message>
        <message>
            <source>Changed the position “{position}”.</source>
            <translation>Stelle „{position}“ geändert.</translation>
        </message>
    </context>
    <context>
        <name>PositionField</name>
        <message>
            <source>Position</source>
            <translation>Stelle</translation>
        </message>
        <message>
            <source>Not tracked</source>
            <translation>Nicht verfolgt</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Such as data analyst</source>
            <translation>Etwa: Datenanalystin</translation>
        </message>
    </context>
    <context>
        <name>PositionParts</name>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Organization</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Where you found it</source>
            <translation>Wo gefunden</translation>
        </message>
        <message>
            <source>Applied on</source>
            <translation>Beworben am</translation>
        </message>
        <message>
            <source>Applications close on</source>
            <translation>Bewerbungsschluss am</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
    </context>
    <context>
        <name>PositionsDialog</name>
        <message>
            <source>Positions</source>
            <translation>Stellen</translation>
        </message>
        <message>
            <source>What you apply for, and how far each application has come.</source>
            <translation>Worauf Sie sich bewerben und wie weit jede Bewerbung ist.</translation>
        </message>
        <message>
            <source>No positions yet</source>
            <translation>Noch keine Stellen</translation>
        </message>
        <message>
            <source>Add what you apply for, or log that you sent a resume: the events about it then stand together, and its stage goes along.</source>
            <translation>Legen Sie an, worauf Sie sich bewerben, oder tragen Sie eine Bewerbung ein: Die Ereignisse dazu stehen dann beisammen, und der Stand geht mit.</translation>
        </message>
        <message>
            <source>New position</source>
            <translation>Neue Stelle</translation>
        </message>
        <message>
            <source>No position matches.</source>
            <translation>Keine Stelle passt.</translation>
        </message>
        <message>
            <source>Delete position</source>
            <translation>Stelle löschen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Nochmals versuchen</translation>
        </message>
    </context>
    <context>
        <name>PositionsTop</name>
        <message>
            <source>Search positions</source>
            <translation>Stellen suchen</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>All stages</source>
            <translation>Jeder Stand</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>Noch offen</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Entschieden</translation>
        </message>
    </context>
    <context>
        <name>PostageField</name>
        <message>
            <source>Postage</source>
            <translation>Porto</translation>
        </message>
    </context>
    <context>
        <name>PrintChoicePage</name>
        <message>
            <source>Printer</source>
            <translation>Drucker</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Exemplare</translation>
        </message>
        <message>
            <source>Looking at what goes into it…</source>
            <translation>Es wird nachgesehen, was hineinkommt …</translation>
        </message>
    </context>
    <context>
        <name>PrintDialog</name>
        <message>
            <source>Print</source>
            <translation>Drucken</translation>
        </message>
        <message>
            <source>Printing on {printer}</source>
            <translation>Druck auf {printer}</translation>
        </message>
        <message>
            <source>The pages are being made.</source>
            <translation>Die Seiten werden erstellt.</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>Gedruckt</translation>
        </message>
        <message>
            <source>Not printed</source>
            <translation>Nicht gedruckt</translation>
        </message>
        <message>
            <source>Calling it off…</source>
            <translation>Wird abgebrochen …</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Save PDF…</source>
            <translation>PDF speichern …</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>“{title}” is being printed on paper of this size: {paper}.</source>
            <translation>„{title}“ wird auf Papier dieser Größe gedruckt: {paper}.</translation>
        </message>
    </context>
    <context>
        <name>PrintProgressPage</name>
        <message>
            <source>The pages are being made.</source>
            <translation>Die Seiten werden erstellt.</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>Drucken</translation>
        </message>
    </context>
    <context>
        <name>PrinterSetupDialog</name>
        <message>
            <source>Set a printer up</source>
            <translation>Drucker einrichten</translation>
        </message>
        <message>
            <source>One test sheet on plain paper tells how this printer takes envelopes and cards. Write “first” in pencil on the edge that goes in first, on the side facing up.</source>
            <translation>Ein Testblatt auf Normalpapier zeigt, wie dieser Drucker Umschläge und Karten einzieht. Schreiben Sie mit Bleistift „zuerst“ an die Kante, die zuerst eingezogen wird, auf die Seite, die oben liegt.</translation>
        </message>
        <message>
            <source>I have printed the test sheet already</source>
            <translation>Ich habe das Testblatt schon gedruckt</translation>
        </message>
        <message>
            <source>Print test sheet</source>
            <translation>Testblatt drucken</translation>
        </message>
        <message>
            <source>Looking for printers…</source>
            <translation>Drucker werden gesucht …</translation>
        </message>
        <message>
            <source>This computer has no printer yet: add one in the system's settings.</source>
            <translation>Dieser Computer hat noch keinen Drucker: Fügen Sie einen in den Systemeinstellungen hinzu.</translation>
        </message>
        <message>
            <source>This is the printer that was called {name}</source>
            <translation>Dies ist der Drucker, der {name} hieß</translation>
        </message>
        <message>
            <source>What is known of it holds for {name} now.</source>
            <translation>Was über ihn bekannt ist, gilt nun für {name}.</translation>
        </message>
        <message>
            <source>The test sheet is being printed. This may take a minute.</source>
            <translation>Das Testblatt wird gedruckt. Das kann eine Minute dauern.</translation>
        </message>
        <message>
            <source>Add a printer in the system's settings first.</source>
            <translation>Fügen Sie zuerst in den Systemeinstellungen einen Drucker hinzu.</translation>
        </message>
        <message>
            <source>Show the result</source>
            <translation>Ergebnis zeigen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
    </context>
    <context>
        <name>PrintersSection</name>
        <message>
            <source>Printers</source>
            <translation>Drucker</translation>
        </message>
        <message>
            <source>A test sheet tells how a printer takes envelopes and cards; what it said is kept for this computer.</source>
            <translation>Ein Testblatt zeigt, wie ein Drucker Umschläge und Karten einzieht; das Ergebnis bleibt auf diesem Computer.</translation>
        </message>
        <message>
            <source>No printer is set up yet. It takes one sheet of plain paper.</source>
            <translation>Noch ist kein Drucker eingerichtet. Ein Blatt Normalpapier genügt dafür.</translation>
        </message>
        <message>
            <source>Set a printer up…</source>
            <translation>Drucker einrichten …</translation>
        </message>
        <message>
            <source>Forgot how {printer} takes {sheet}.</source>
            <translation>{sheet} auf {printer} vergessen.</translation>
        </message>
    </context>
    <context>
        <name>PurposePage</name>
        <message>
            <source>No printer</source>
            <translation>Kein Drucker</translation>
        </message>
        <message>
            <source>In the middle</source>
            <translation>In der Mitte</translation>
        </message>
        <message>
            <source>Against the left guide</source>
            <translation>An der linken Führung</translation>
        </message>
        <message>
            <source>Against the right guide</source>
            <translation>An der rechten Führung</translation>
        </message>
        <message>
            <source>The usual one</source>
            <translation>Die übliche</translation>
        </message>
        <message>
            <source>Its top edge</source>
            <translation>Die obere Kante</translation>
        </message>
        <message>
            <source>Its right edge</source>
            <translation>Die rechte Kante</translation>
        </message>
        <message>
            <source>Its bottom edge</source>
            <translation>Die untere Kante</translation>
        </message>
        <message>
            <source>Its left edge</source>
            <translation>Die linke Kante</translation>
        </message>
        <message>
            <source>Its own size</source>
            <translation>Die eigene Größe</translation>
        </message>
        <message>
            <source>The plain paper's size</source>
            <translation>Die Größe des Normalpapiers</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>Von Hand</translation>
        </message>
        <message>
            <source>By the printer, over its short edge</source>
            <translation>Vom Drucker, über die kurze Kante</translation>
        </message>
        <message>
            <source>By the printer, over its long edge</source>
            <translation>Vom Drucker, über die lange Kante</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Drucker</translation>
        </message>
        <message>
            <source>Tray</source>
            <translation>Fach</translation>
        </message>
        <message>
            <source>Set up for</source>
            <translation>Einrichten für</translation>
        </message>
        <message>
            <source>Sheets lie</source>
            <translation>Blätter liegen</translation>
        </message>
        <message>
            <source>Edge that goes in first</source>
            <translation>Zuerst eingezogene Kante</translation>
        </message>
        <message>
            <source>Turned over</source>
            <translation>Gewendet</translation>
        </message>
        <message>
            <source>Plain paper</source>
            <translation>Normalpapier</translation>
        </message>
        <message>
            <source>The printer is told of</source>
            <translation>Dem Drucker gemeldet</translation>
        </message>
        <message>
            <source>The printer's choice</source>
            <translation>Wahl des Druckers</translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <source>Return</source>
            <translation>Eingabe</translation>
        </message>
    </context>
    <context>
        <name>RecipientsModel</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Anschrift</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Wird geprüft …</translation>
        </message>
        <message>
            <source>Own words</source>
            <translation>Eigener Text</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
    </context>
    <context>
        <name>RecipientsPane</name>
        <message>
            <source>&amp;Only those who cannot be written to</source>
            <translation>&amp;Nur, wem nicht geschrieben werden kann</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>Empfänger</translation>
        </message>
        <message>
            <source>As for all</source>
            <translation>Wie für alle</translation>
        </message>
        <message>
            <source>The card as it will be printed</source>
            <translation>Die Karte, wie sie gedruckt wird</translation>
        </message>
        <message>
            <source>Words for {name}</source>
            <translation>Text für {name}</translation>
        </message>
    </context>
    <context>
        <name>Recording</name>
        <message>
            <source>The record of your search</source>
            <translation>Das Protokoll Ihrer Suche</translation>
        </message>
        <message>
            <source>PDF to print (*.pdf)</source>
            <translation>PDF zum Drucken (*.pdf)</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabelle (*.csv)</translation>
        </message>
        <message>
            <source>Search record {day}</source>
            <translation>Suchprotokoll {day}</translation>
        </message>
        <message>
            <source>Record of a search for work</source>
            <translation>Protokoll einer Stellensuche</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} bis {last}</translation>
        </message>
        <message>
            <source>Events: {events}, notes sent for them: {notes}</source>
            <translation>Ereignisse: {events}, dazu verschickt: {notes}</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>Mit wem</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Verschickt</translation>
        </message>
        <message>
            <source>Letters that are not in the type here are question marks; the table has them.</source>
            <translation>Buchstaben, die der Druckschrift hier fehlen, sind Fragezeichen; in der Tabelle stehen sie.</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Seite {page} von {pages}</translation>
        </message>
        <message>
            <source>Saved {name} in {folder}.</source>
            <translation>{name} in {folder} gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>Reminder</name>
        <message>
            <source>Nothing is owed today</source>
            <translation>Heute ist nichts fällig</translation>
        </message>
        <message>
            <source>1 follow-up is owed today</source>
            <translation>Heute ist 1 Nachricht fällig</translation>
        </message>
        <message>
            <source>More than {count} follow-ups are owed today</source>
            <translation>Heute sind mehr als {count} Nachrichten fällig</translation>
        </message>
        <message>
            <source>{count} follow-ups are owed today</source>
            <translation>Heute sind {count} Nachrichten fällig</translation>
        </message>
    </context>
    <context>
        <name>RemindersSection</name>
        <message>
            <source>Reminders</source>
            <translation>Erinnerungen</translation>
        </message>
        <message>
            <source>Kept on this computer, not in your book.</source>
            <translation>Dies gehört zu diesem Computer, nicht zu Ihrem Buch.</translation>
        </message>
        <message>
            <source>Tell me once a day what is &amp;owed</source>
            <translation>Einmal am Tag sagen, was &amp;fällig ist</translation>
        </message>
        <message>
            <source>From this hour on</source>
            <translation>Ab dieser Uhrzeit</translation>
        </message>
        <message>
            <source>Stay in the &amp;tray when the window is closed</source>
            <translation>Im &amp;Infobereich bleiben, wenn das Fenster geschlossen wird</translation>
        </message>
        <message>
            <source>Each day</source>
            <translation>Jeden Tag</translation>
        </message>
        <message>
            <source>Tray</source>
            <translation>Infobereich</translation>
        </message>
        <message>
            <source>This desktop has no tray: you are reminded while the window is open.</source>
            <translation>Hier gibt es keinen Infobereich: Sie werden erinnert, solange das Fenster offen ist.</translation>
        </message>
        <message>
            <source>Changed the reminders.</source>
            <translation>Erinnerungen geändert.</translation>
        </message>
    </context>
    <context>
        <name>RenameDialog</name>
        <message>
            <source>Has this printer been renamed?</source>
            <translation>Wurde dieser Drucker umbenannt?</translation>
        </message>
        <message>
            <source>{printer} has not been set up under this name, and a printer that was set up is gone. If it is the same one, what is known of it is kept.</source>
            <translation>{printer} ist unter diesem Namen nicht eingerichtet, und ein eingerichteter Drucker ist fort. Ist es derselbe, gilt weiter, was über ihn bekannt ist.</translation>
        </message>
        <message>
            <source>It was called {name}</source>
            <translation>Er hieß {name}</translation>
        </message>
        <message>
            <source>It is another printer</source>
            <translation>Es ist ein anderer Drucker</translation>
        </message>
        <message>
            <source>This printer</source>
            <translation>Dieser Drucker</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Drucken</translation>
        </message>
    </context>
    <context>
        <name>ResultPage</name>
        <message>
            <source>How to load the tray</source>
            <translation>So laden Sie das Fach</translation>
        </message>
        <message>
            <source>{} mm too far right</source>
            <translation>{} mm zu weit rechts</translation>
        </message>
        <message>
            <source>{} mm too far left</source>
            <translation>{} mm zu weit links</translation>
        </message>
        <message>
            <source>{} mm too high up</source>
            <translation>{} mm zu weit oben</translation>
        </message>
        <message>
            <source>{} mm too low down</source>
            <translation>{} mm zu weit unten</translation>
        </message>
        <message>
            <source>{}% too wide</source>
            <translation>{} % zu breit</translation>
        </message>
        <message>
            <source>{}% too narrow</source>
            <translation>{} % zu schmal</translation>
        </message>
        <message>
            <source>{}% too tall</source>
            <translation>{} % zu hoch</translation>
        </message>
        <message>
            <source>{}% too short</source>
            <translation>{} % zu niedrig</translation>
        </message>
        <message>
            <source>The printer prints where it should.</source>
            <translation>Der Drucker druckt, wo er soll.</translation>
        </message>
        <message>
            <source>The printer prints {faults}. From now on this is corrected.</source>
            <translation>Der Drucker druckt {faults}. Von nun an wird das ausgeglichen.</translation>
        </message>
    </context>
    <context>
        <name>ReviewGrid</name>
        <message>
            <source>Letters as they were read</source>
            <translation>Buchstaben, wie sie gelesen wurden</translation>
        </message>
    </context>
    <context>
        <name>ReviewSide</name>
        <message>
            <source>A sheet to write the marked letters again</source>
            <translation>Ein Bogen, um die markierten Buchstaben noch einmal zu schreiben</translation>
        </message>
        <message>
            <source>Extra sheet…</source>
            <translation>Zusatzbogen …</translation>
        </message>
        <message>
            <source>Its letters take the place of those here</source>
            <translation>Seine Buchstaben ersetzen die hiesigen</translation>
        </message>
        <message>
            <source>Read an extra sheet…</source>
            <translation>Zusatzbogen lesen …</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Aufnehmen</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Weglassen</translation>
        </message>
        <message>
            <source>Two marked letters</source>
            <translation>Zwei markierte Buchstaben</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Swap</source>
            <translation>Tauschen</translation>
        </message>
        <message>
            <source>Raise</source>
            <translation>Höher</translation>
        </message>
        <message>
            <source>Lower</source>
            <translation>Tiefer</translation>
        </message>
    </context>
    <context>
        <name>ReviewTop</name>
        <message>
            <source>All letters</source>
            <translation>Alle Buchstaben</translation>
        </message>
        <message>
            <source>To be looked at</source>
            <translation>Anzusehen</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Weggelassen</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>{count} of {all}</source>
            <translation>{count} von {all}</translation>
        </message>
    </context>
    <context>
        <name>RuleDialog</name>
        <message>
            <source>Trade fair</source>
            <translation>Fachmesse</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Usual channel</source>
            <translation>Üblicher Weg</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Thanks are owed</source>
            <translation>Dank ist fällig</translation>
        </message>
        <message>
            <source>Days to prompt thanks</source>
            <translation>Tage bis zum Dank</translation>
        </message>
        <message>
            <source>Days at most</source>
            <translation>Tage höchstens</translation>
        </message>
        <message>
            <source>Check in, if nothing is heard</source>
            <translation>Nachfragen, wenn keine Antwort kommt</translation>
        </message>
        <message>
            <source>Check in after</source>
            <translation>Nachfragen nach</translation>
        </message>
        <message>
            <source>Late after</source>
            <translation>Zu spät nach</translation>
        </message>
        <message>
            <source>Again every</source>
            <translation>Wieder alle</translation>
        </message>
        <message>
            <source>To ask where things stand</source>
            <translation>Um nach dem Stand zu fragen</translation>
        </message>
        <message>
            <source>To keep in touch</source>
            <translation>Um in Kontakt zu bleiben</translation>
        </message>
        <message>
            <source>Not before the position is decided, then at once</source>
            <translation>Erst wenn über die Stelle entschieden ist, dann sofort</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Nach</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Wozu</translation>
        </message>
    </context>
    <context>
        <name>RuleRow</name>
        <message>
            <source>Reset {occasion}</source>
            <translation>{occasion} zurücksetzen</translation>
        </message>
        <message>
            <source>Edit {occasion}…</source>
            <translation>{occasion} bearbeiten …</translation>
        </message>
        <message>
            <source>Delete {occasion}</source>
            <translation>{occasion} löschen</translation>
        </message>
    </context>
    <context>
        <name>RulesSection</name>
        <message>
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <source>What each kind of event asks for afterwards, and by when.</source>
            <translation>Was jede Art von Ereignis danach verlangt, und bis wann.</translation>
        </message>
        <message>
            <source>New kind of event…</source>
            <translation>Neue Art von Ereignis …</translation>
        </message>
        <message>
            <source>Reset all rules</source>
            <translation>Alle Regeln zurücksetzen</translation>
        </message>
        <message>
            <source>New kind of event</source>
            <translation>Neue Art von Ereignis</translation>
        </message>
        <message>
            <source>Changed the rule for “{occasion}”.</source>
            <translation>Regel für „{occasion}“ geändert.</translation>
        </message>
        <message>
            <source>Changed the kind of event “{occasion}”.</source>
            <translation>Art „{occasion}“ geändert.</translation>
        </message>
        <message>
            <source>Added the kind of event “{occasion}”.</source>
            <translation>Art „{occasion}“ angelegt.</translation>
        </message>
        <message>
            <source>Reset the rule for “{occasion}”.</source>
            <translation>Regel für „{occasion}“ zurückgesetzt.</translation>
        </message>
        <message>
            <source>Reset all rules.</source>
            <translation>Alle Regeln zurückgesetzt.</translation>
        </message>
        <message>
            <source>Deleted the kind of event “{occasion}”.</source>
            <translation>Art „{occasion}“ gelöscht.</translation>
        </message>
    </context>
    <context>
        <name>SaveBatchDialog</name>
        <message numerus="yes">
            <source>%n card(s), with envelopes in the same order.</source>
            <translation>
                <numerusform>%n Karte, mit Umschlag.</numerusform>
                <numerusform>%n Karten, mit Umschlägen in derselben Reihenfolge.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out.</source>
            <translation>
                <numerusform>%n bleibt weg.</numerusform>
                <numerusform>%n bleiben weg.</numerusform>
            </translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Als PDF speichern</translation>
        </message>
        <message>
            <source>&amp;One PDF of all cards, and one of all envelopes</source>
            <translation>&amp;Ein PDF aller Karten und eines aller Umschläge</translation>
        </message>
        <message>
            <source>A PDF for &amp;each card and each envelope</source>
            <translation>Ein PDF für &amp;jede Karte und jeden Umschlag</translation>
        </message>
        <message>
            <source>A &amp;packing list, with a box to tick for each pair</source>
            <translation>Eine &amp;Packliste, mit einem Kästchen für jedes Paar</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Speichern …</translation>
        </message>
    </context>
    <context>
        <name>SectionList</name>
        <message>
            <source>Sections</source>
            <translation>Abschnitte</translation>
        </message>
    </context>
    <context>
        <name>SenderDialog</name>
        <message>
            <source>Your name and address</source>
            <translation>Ihr Name und Ihre Anschrift</translation>
        </message>
        <message>
            <source>They go under your notes and on the corner of your envelopes.</source>
            <translation>Sie stehen unter Ihren Karten und in der Ecke Ihrer Umschläge.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
    </context>
    <context>
        <name>SenderFields</name>
        <message>
            <source>Your name</source>
            <translation>Ihr Name</translation>
        </message>
        <message>
            <source>You sign as</source>
            <translation>Sie unterschreiben als</translation>
        </message>
        <message>
            <source>The number that the US post gave you, if any: it adds a barcode.</source>
            <translation>Die Nummer der US-Post, falls vorhanden: Sie ergibt einen Strichcode.</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Mailer ID</source>
            <translation>Mailer-ID</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <source>Looking for printers…</source>
            <translation>Drucker werden gesucht …</translation>
        </message>
        <message>
            <source>A folder for it and its envelope</source>
            <translation>Ein Ordner für die Karte und ihren Umschlag</translation>
        </message>
        <message>
            <source>This computer has no printer yet. Add one in the system's settings, or save the PDF and print it elsewhere.</source>
            <translation>Dieser Computer hat noch keinen Drucker. Fügen Sie in den Systemeinstellungen einen hinzu oder speichern Sie das PDF und drucken Sie es anderswo.</translation>
        </message>
        <message>
            <source>Printing on {printer}. This may take a minute.</source>
            <translation>Druck auf {printer}. Das kann eine Minute dauern.</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Wird gespeichert …</translation>
        </message>
        <message>
            <source>It is in the outbox, and the follow-up is done.</source>
            <translation>Es liegt im Postausgang, und die Sache ist erledigt.</translation>
        </message>
    </context>
    <context>
        <name>SentWordsDialog</name>
        <message>
            <source>Sent to {name}</source>
            <translation>An {name} verschickt</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>SetUpRow</name>
        <message>
            <source>Forget {sheet} on {printer}</source>
            <translation>{sheet} auf {printer} vergessen</translation>
        </message>
    </context>
    <context>
        <name>SettingsDesk</name>
        <message>
            <source>You</source>
            <translation>Ihre Angaben</translation>
        </message>
        <message>
            <source>Hands</source>
            <translation>Handschriften</translation>
        </message>
        <message>
            <source>Stationery</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Vorlagen</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Printers</source>
            <translation>Drucker</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <source>Holidays and post</source>
            <translation>Feiertage und Post</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Erinnerungen</translation>
        </message>
        <message>
            <source>Book and backups</source>
            <translation>Buch und Sicherungen</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Aussehen</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Undone: {done}</source>
            <translation>Rückgängig: {done}</translation>
        </message>
    </context>
    <context>
        <name>Settling</name>
        <message>
            <source>Done: {name}.</source>
            <translation>Erledigt: {name}.</translation>
        </message>
        <message>
            <source>Skipped: {name}.</source>
            <translation>Ausgelassen: {name}.</translation>
        </message>
        <message>
            <source>Snoozed: {name}.</source>
            <translation>Verschoben: {name}.</translation>
        </message>
        <message>
            <source>Planned as a card: {name}.</source>
            <translation>Als Karte vorgesehen: {name}.</translation>
        </message>
        <message>
            <source>Planned as a letter: {name}.</source>
            <translation>Als Brief vorgesehen: {name}.</translation>
        </message>
        <message>
            <source>Planned as an e-mail: {name}.</source>
            <translation>Als E-Mail vorgesehen: {name}.</translation>
        </message>
    </context>
    <context>
        <name>SheetStartPage</name>
        <message>
            <source>1. Print the sheet</source>
            <translation>1. Den Bogen drucken</translation>
        </message>
        <message>
            <source>2. Fill it in</source>
            <translation>2. Ausfüllen</translation>
        </message>
        <message>
            <source>With a dark pen, as you write every day: each letter three times between its lines, and the words and sentences in your own size.</source>
            <translation>Mit dunklem Stift, so wie Sie jeden Tag schreiben: jeden Buchstaben dreimal zwischen seine Linien, Wörter und Sätze in Ihrer eigenen Größe.</translation>
        </message>
        <message>
            <source>3. Photograph or scan it</source>
            <translation>3. Fotografieren oder einscannen</translation>
        </message>
        <message>
            <source>An extra sheet that asks for {letters} again.</source>
            <translation>Ein Zusatzbogen, der noch einmal nach {letters} fragt.</translation>
        </message>
        <message>
            <source>Two or three pages. Print them at their true size.</source>
            <translation>Zwei oder drei Seiten. Drucken Sie sie in Originalgröße.</translation>
        </message>
        <message>
            <source>Open to print…</source>
            <translation>Zum Drucken öffnen …</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Speichern …</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Save the sheet</source>
            <translation>Den Bogen speichern</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF-Dateien (*.pdf)</translation>
        </message>
        <message>
            <source>All of the pages are mine, printed apart or written with another pen</source>
            <translation>Alle Seiten sind von mir, einzeln gedruckt oder mit anderem Stift geschrieben</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Bogen</translation>
        </message>
        <message>
            <source>The sheet is saved as {file}.</source>
            <translation>Der Bogen ist als {file} gespeichert.</translation>
        </message>
        <message>
            <source>The sheet is open in your PDF program: print it there.</source>
            <translation>Der Bogen ist in Ihrem PDF-Programm offen: Drucken Sie ihn dort.</translation>
        </message>
    </context>
    <context>
        <name>SidebarButton</name>
        <message>
            <source>{name}, {number} waiting</source>
            <translation>{name}, {number} fällig</translation>
        </message>
    </context>
    <context>
        <name>SizeChoice</name>
        <message>
            <source>A size of your own</source>
            <translation>Eigene Größe</translation>
        </message>
    </context>
    <context>
        <name>SmallEnvelope</name>
        <message>
            <source>no address yet</source>
            <translation>noch keine Anschrift</translation>
        </message>
        <message>
            <source>Envelope: {0}</source>
            <translation>Umschlag: {0}</translation>
        </message>
    </context>
    <context>
        <name>SnoozeDialog</name>
        <message>
            <source>Snooze</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Bis</translation>
        </message>
    </context>
    <context>
        <name>SnoozeMenu</name>
        <message>
            <source>Snooze</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>&amp;Tomorrow</source>
            <translation>&amp;Morgen</translation>
        </message>
        <message>
            <source>In &amp;3 days</source>
            <translation>In &amp;3 Tagen</translation>
        </message>
        <message>
            <source>&amp;Next week</source>
            <translation>&amp;Nächste Woche</translation>
        </message>
        <message>
            <source>A &amp;day later</source>
            <translation>Einen &amp;Tag später</translation>
        </message>
        <message>
            <source>&amp;3 days later</source>
            <translation>&amp;3 Tage später</translation>
        </message>
        <message>
            <source>A &amp;week later</source>
            <translation>Eine &amp;Woche später</translation>
        </message>
        <message>
            <source>&amp;Pick a date…</source>
            <translation>&amp;Tag wählen …</translation>
        </message>
    </context>
    <context>
        <name>SpanChoice</name>
        <message>
            <source>Days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <source>Last 3 months</source>
            <translation>Letzte 3 Monate</translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation>Letzte 12 Monate</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Dieses Jahr</translation>
        </message>
        <message>
            <source>All days</source>
            <translation>Alle Tage</translation>
        </message>
        <message>
            <source>Other days</source>
            <translation>Andere Tage</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Erster Tag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Letzter Tag</translation>
        </message>
        <message>
            <source>to</source>
            <translation>bis</translation>
        </message>
    </context>
    <context>
        <name>Spelling</name>
        <message>
            <source>Looking for suggestions…</source>
            <translation>Vorschläge werden gesucht …</translation>
        </message>
        <message>
            <source>Add “{word}” to the dictionary</source>
            <translation>„{word}“ ins Wörterbuch aufnehmen</translation>
        </message>
        <message>
            <source>No suggestions</source>
            <translation>Keine Vorschläge</translation>
        </message>
    </context>
    <context>
        <name>Stage</name>
        <message>
            <source>Interested</source>
            <translation>Interessiert</translation>
        </message>
        <message>
            <source>Applied</source>
            <translation>Beworben</translation>
        </message>
        <message>
            <source>Screened</source>
            <translation>Vorgespräch</translation>
        </message>
        <message>
            <source>Interviewed</source>
            <translation>Gespräch geführt</translation>
        </message>
        <message>
            <source>Offer</source>
            <translation>Angebot</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Angenommen</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Von mir abgelehnt</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Absage</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Keine Antwort</translation>
        </message>
        <message>
            <source>{stage} {day}</source>
            <translation>{stage}, {day}</translation>
        </message>
    </context>
    <context>
        <name>StationeryChoices</name>
        <message>
            <source>Card's width and height</source>
            <translation>Breite und Höhe der Karte</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>Faltung</translation>
        </message>
        <message>
            <source>Envelope's width and height</source>
            <translation>Breite und Höhe des Umschlags</translation>
        </message>
        <message>
            <source>Envelope</source>
            <translation>Umschlag</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>Von Hand</translation>
        </message>
        <message>
            <source>In plain type</source>
            <translation>In Druckschrift</translation>
        </message>
        <message>
            <source>Addressed</source>
            <translation>Anschrift</translation>
        </message>
        <message>
            <source>Front</source>
            <translation>Vorderseite</translation>
        </message>
        <message>
            <source>Note on</source>
            <translation>Text steht</translation>
        </message>
        <message>
            <source>A small line, or nothing</source>
            <translation>Eine kleine Zeile oder nichts</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Rückseite</translation>
        </message>
    </context>
    <context>
        <name>StationerySection</name>
        <message>
            <source>Stationery</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Every new note begins with these; each can be written with others.</source>
            <translation>Jede neue Karte beginnt damit; jede lässt sich auch anders schreiben.</translation>
        </message>
        <message>
            <source>A card with these choices</source>
            <translation>Eine Karte mit dieser Auswahl</translation>
        </message>
        <message>
            <source>Written with</source>
            <translation>Geschrieben mit</translation>
        </message>
        <message>
            <source>Written on</source>
            <translation>Geschrieben auf</translation>
        </message>
        <message>
            <source>Letters are typed on</source>
            <translation>Briefe getippt auf</translation>
        </message>
        <message>
            <source>Hand</source>
            <translation>Handschrift</translation>
        </message>
        <message>
            <source>Pen</source>
            <translation>Stift</translation>
        </message>
        <message>
            <source>Ink</source>
            <translation>Tinte</translation>
        </message>
        <message>
            <source>From hurried to careful</source>
            <translation>Von eilig bis sorgfältig</translation>
        </message>
        <message>
            <source>Neatness</source>
            <translation>Sorgfalt</translation>
        </message>
        <message>
            <source>Changed what new notes begin with.</source>
            <translation>Geändert, womit neue Karten beginnen.</translation>
        </message>
        <message>
            <source>Dear Ms. Alvarez,

Thank you for an hour of your time today, and for the walk through the studio. I have thought about it ever since.

Sincerely,
{name}</source>
            <translation>Liebe Frau Alvarez,

vielen Dank für die Stunde heute und für den Gang durch das Studio. Seither denke ich darüber nach.

Herzliche Grüße
{name}</translation>
        </message>
    </context>
    <context>
        <name>StepDots</name>
        <message>
            <source>Page {number} of {count}</source>
            <translation>Seite {number} von {count}</translation>
        </message>
    </context>
    <context>
        <name>StockChoice</name>
        <message>
            <source>Cards of this size</source>
            <translation>Karten dieser Größe</translation>
        </message>
        <message>
            <source>{name} sheets, to cut</source>
            <translation>{name}-Bogen, zum Schneiden</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Begin at</source>
            <translation>Beginnen bei</translation>
        </message>
        <message>
            <source>place {number}</source>
            <translation>Platz {number}</translation>
        </message>
    </context>
    <context>
        <name>TemplateChoice</name>
        <message>
            <source>Template</source>
            <translation>Vorlage</translation>
        </message>
        <message>
            <source>Begin again with other words; Ctrl+Z brings yours back</source>
            <translation>Mit anderen Worten neu beginnen; Strg+Z bringt Ihre zurück</translation>
        </message>
    </context>
    <context>
        <name>TemplateDialog</name>
        <message>
            <source>New template</source>
            <translation>Neue Vorlage</translation>
        </message>
        <message>
            <source>Edit template</source>
            <translation>Vorlage bearbeiten</translation>
        </message>
        <message>
            <source>As you will know it in the list</source>
            <translation>So steht sie in der Liste</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Betreff</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Insert…</source>
            <translation>Einfügen …</translation>
        </message>
        <message>
            <source>[Square brackets] ask the writer. {position: the job} is filled in, or leaves the gap [the job]. &lt; about the {position}&gt; stands only with a value.</source>
            <translation>[Eckige Klammern] fragen beim Schreiben nach. {position: die Stelle} wird eingesetzt oder bleibt als Lücke [die Stelle]. &lt; als {position}⁠&gt; steht nur da, wenn es sie gibt.</translation>
        </message>
        <message>
            <source>Greeting, as “Dear Ms. Alvarez”</source>
            <translation>Anrede, wie „Liebe Frau Alvarez“</translation>
        </message>
        <message>
            <source>Their name</source>
            <translation>Name der Person</translation>
        </message>
        <message>
            <source>Their first name</source>
            <translation>Vorname der Person</translation>
        </message>
        <message>
            <source>Their organization</source>
            <translation>Organisation der Person</translation>
        </message>
        <message>
            <source>The position</source>
            <translation>Die Stelle</translation>
        </message>
        <message>
            <source>The day, as “on Tuesday”</source>
            <translation>Der Tag, wie „am Dienstag“</translation>
        </message>
        <message>
            <source>The day, as “Tuesday”</source>
            <translation>Der Tag, wie „Dienstag“</translation>
        </message>
        <message>
            <source>What you talked about</source>
            <translation>Worüber Sie gesprochen haben</translation>
        </message>
        <message>
            <source>Your signature</source>
            <translation>Ihre Unterschrift</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Ihr Name</translation>
        </message>
        <message>
            <source>Your phone</source>
            <translation>Ihr Telefon</translation>
        </message>
        <message>
            <source>Your e-mail address</source>
            <translation>Ihre E-Mail-Adresse</translation>
        </message>
        <message>
            <source>A gap to fill</source>
            <translation>Eine Lücke zum Füllen</translation>
        </message>
        <message>
            <source>As it begins a note to {name}</source>
            <translation>So beginnt ein Schreiben an {name}</translation>
        </message>
    </context>
    <context>
        <name>TemplatesSection</name>
        <message>
            <source>Templates</source>
            <translation>Vorlagen</translation>
        </message>
        <message>
            <source>What a note begins with. Your own come first, and the shipped ones stay.</source>
            <translation>Womit ein Schreiben beginnt. Eigene stehen zuerst, die mitgelieferten bleiben.</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Nach</translation>
        </message>
        <message>
            <source>Sent as</source>
            <translation>Versand als</translation>
        </message>
        <message>
            <source>In</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>To ask where things stand</source>
            <translation>Um nach dem Stand zu fragen</translation>
        </message>
        <message>
            <source>New template…</source>
            <translation>Neue Vorlage …</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Bearbeiten …</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplizieren</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Added the template “{name}”.</source>
            <translation>Vorlage „{name}“ angelegt.</translation>
        </message>
        <message>
            <source>Deleted the template “{name}”.</source>
            <translation>Vorlage „{name}“ gelöscht.</translation>
        </message>
        <message>
            <source>{name}, mine</source>
            <translation>{name}, eigene</translation>
        </message>
        <message>
            <source>Changed the template “{name}”.</source>
            <translation>Vorlage „{name}“ geändert.</translation>
        </message>
    </context>
    <context>
        <name>TimeField</name>
        <message>
            <source>Any time</source>
            <translation>Beliebig</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>TodayActions</name>
        <message>
            <source>&amp;Write as advised</source>
            <translation>&amp;Wie empfohlen schreiben</translation>
        </message>
        <message>
            <source>Write a &amp;card</source>
            <translation>&amp;Karte schreiben</translation>
        </message>
        <message>
            <source>Write a &amp;letter</source>
            <translation>&amp;Brief schreiben</translation>
        </message>
        <message>
            <source>Write an &amp;e-mail</source>
            <translation>&amp;E-Mail schreiben</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <translation>E&amp;rledigt</translation>
        </message>
        <message>
            <source>&amp;Snooze…</source>
            <translation>S&amp;päter …</translation>
        </message>
        <message>
            <source>S&amp;kip</source>
            <translation>&amp;Auslassen</translation>
        </message>
        <message>
            <source>&amp;Add address…</source>
            <translation>A&amp;nschrift ergänzen …</translation>
        </message>
        <message>
            <source>Show c&amp;ontact</source>
            <translation>Kontakt &amp;zeigen</translation>
        </message>
        <message>
            <source>{add}…</source>
            <translation>{add} …</translation>
        </message>
        <message>
            <source>&amp;Plan as</source>
            <translation>Vorse&amp;hen als</translation>
        </message>
    </context>
    <context>
        <name>TodayStates</name>
        <message>
            <source>Begin with somebody you met</source>
            <translation>Beginnen Sie mit jemandem, den Sie getroffen haben</translation>
        </message>
        <message>
            <source>Add a person and log what happened with them. Here you then see whom you owe a follow-up, by when, and how it is best sent.</source>
            <translation>Legen Sie eine Person an und tragen Sie ein, was geschehen ist. Dann sehen Sie hier, bei wem Sie sich bis wann und wie am besten melden.</translation>
        </message>
        <message>
            <source>New contact</source>
            <translation>Neuer Kontakt</translation>
        </message>
        <message>
            <source>All done</source>
            <translation>Alles erledigt</translation>
        </message>
        <message>
            <source>You owe nobody a follow-up. Log what happens next, and you are reminded here.</source>
            <translation>Nichts ist fällig. Tragen Sie ein, was als Nächstes geschieht, und Sie werden hier erinnert.</translation>
        </message>
        <message>
            <source>Log event</source>
            <translation>Ereignis eintragen</translation>
        </message>
        <message>
            <source>The book is being read…</source>
            <translation>Das Buch wird gelesen …</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>wählen</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>write</source>
            <translation>schreiben</translation>
        </message>
        <message>
            <source>done</source>
            <translation>erledigt</translation>
        </message>
        <message>
            <source>snooze</source>
            <translation>später</translation>
        </message>
        <message>
            <source>skip</source>
            <translation>auslassen</translation>
        </message>
        <message>
            <source>contact</source>
            <translation>Kontakt</translation>
        </message>
    </context>
    <context>
        <name>TodayTasks</name>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
    </context>
    <context>
        <name>TodayTop</name>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Log event</source>
            <translation>Ereignis eintragen</translation>
        </message>
    </context>
    <context>
        <name>TodayView</name>
        <message>
            <source>Try again</source>
            <translation>Nochmals versuchen</translation>
        </message>
    </context>
    <context>
        <name>Tools</name>
        <message>
            <source>Your hand is there when you write a card.</source>
            <translation>Ihre Handschrift steht beim Schreiben bereit.</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open Fairhand</source>
            <translation>Fairhand öffnen</translation>
        </message>
        <message>
            <source>Log event…</source>
            <translation>Ereignis eintragen …</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Fairhand: {count}</source>
            <translation>Fairhand: {count}</translation>
        </message>
    </context>
    <context>
        <name>TypedEntry</name>
        <message>
            <source>What happened, in a line</source>
            <translation>Was geschehen ist, in einer Zeile</translation>
        </message>
        <message>
            <source>interview Maria Alvarez Acme yesterday 3pm</source>
            <translation>Vorstellungsgespräch Maria Alvarez Acme gestern 15 Uhr</translation>
        </message>
        <message>
            <source>Type what happened, with whom and when; below is what was understood.</source>
            <translation>Schreiben Sie, was geschehen ist, mit wem und wann; darunter steht, was verstanden wurde.</translation>
        </message>
    </context>
    <context>
        <name>UnthankedCard</name>
        <message>
            <source>Never thanked</source>
            <translation>Nie gedankt</translation>
        </message>
        <message>
            <source>Write now</source>
            <translation>Jetzt schreiben</translation>
        </message>
        <message>
            <source>Show person</source>
            <translation>Person zeigen</translation>
        </message>
        <message>
            <source>Everybody of these days was thanked, or still will be in time.</source>
            <translation>Allen wurde in diesen Tagen gedankt, oder es ist noch Zeit.</translation>
        </message>
        <message>
            <source>It is late for these, and late is better than never.</source>
            <translation>Dafür ist es spät, doch besser spät als nie.</translation>
        </message>
    </context>
    <context>
        <name>WayRow</name>
        <message>
            <source>Kind of the way to reach them</source>
            <translation>Art des Wegs</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Number or address</source>
            <translation>Nummer oder Adresse</translation>
        </message>
        <message>
            <source>work, mobile…</source>
            <translation>Arbeit, mobil …</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Bezeichnung</translation>
        </message>
        <message>
            <source>Remove this way</source>
            <translation>Diesen Weg entfernen</translation>
        </message>
    </context>
    <context>
        <name>WaysEditor</name>
        <message>
            <source>Add a phone, e-mail or link</source>
            <translation>Telefon, E-Mail oder Link ergänzen</translation>
        </message>
    </context>
    <context>
        <name>WindowMenus</name>
        <message>
            <source>Follow-&amp;up</source>
            <translation>&amp;Nachfassen</translation>
        </message>
        <message>
            <source>&amp;Sent note</source>
            <translation>&amp;Verschicktes</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;New contact…</source>
            <translation>&amp;Neuer Kontakt …</translation>
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation>&amp;Importieren …</translation>
        </message>
        <message>
            <source>Import what was &amp;copied</source>
            <translation>&amp;Kopiertes importieren</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Exportieren …</translation>
        </message>
        <message>
            <source>&amp;Keep a calendar up to date…</source>
            <translation>Einen Ka&amp;lender aktuell halten …</translation>
        </message>
        <message>
            <source>&amp;Your name and address…</source>
            <translation>Ihr Name und Ihre &amp;Anschrift …</translation>
        </message>
        <message>
            <source>Add a &amp;hand…</source>
            <translation>&amp;Handschrift hinzufügen …</translation>
        </message>
        <message>
            <source>&amp;Make it my hand…</source>
            <translation>&amp;Meine Handschrift …</translation>
        </message>
        <message>
            <source>Set a &amp;printer up…</source>
            <translation>&amp;Drucker einrichten …</translation>
        </message>
        <message>
            <source>Search &amp;record…</source>
            <translation>Such&amp;protokoll …</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>Ein&amp;stellungen …</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>&amp;Suchen</translation>
        </message>
        <message>
            <source>Find a &amp;command…</source>
            <translation>&amp;Befehl suchen …</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Sprache</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Wie das S&amp;ystem</translation>
        </message>
        <message>
            <source>Eve&amp;nt</source>
            <translation>&amp;Ereignis</translation>
        </message>
        <message>
            <source>&amp;Contact</source>
            <translation>&amp;Kontakt</translation>
        </message>
        <message>
            <source>D&amp;uplicates…</source>
            <translation>D&amp;oppelte Kontakte …</translation>
        </message>
        <message>
            <source>&amp;Bin…</source>
            <translation>&amp;Papierkorb …</translation>
        </message>
        <message>
            <source>P&amp;ositions…</source>
            <translation>&amp;Stellen …</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;Handbook</source>
            <translation>&amp;Handbuch</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>&amp;Tasten</translation>
        </message>
        <message>
            <source>&amp;First steps…</source>
            <translation>&amp;Erste Schritte …</translation>
        </message>
        <message>
            <source>Open the &amp;sample book</source>
            <translation>&amp;Beispielbuch öffnen</translation>
        </message>
        <message>
            <source>&amp;Undo: {done}</source>
            <translation>&amp;Rückgängig: {done}</translation>
        </message>
        <message>
            <source>&amp;Redo: {done}</source>
            <translation>&amp;Wiederholen: {done}</translation>
        </message>
    </context>
    <context>
        <name>WindowPlaces</name>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Kontakte</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Postausgang</translation>
        </message>
        <message>
            <source>Insights</source>
            <translation>Auswertung</translation>
        </message>
    </context>
    <context>
        <name>WordsPane</name>
        <message>
            <source>Subject</source>
            <translation>Betreff</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Vorlage</translation>
        </message>
        <message>
            <source>Language of the note</source>
            <translation>Sprache des Schreibens</translation>
        </message>
        <message>
            <source>One gap to fill. Tab goes to it.</source>
            <translation>Eine Lücke ist zu füllen. Tab führt hin.</translation>
        </message>
        <message>
            <source>{count} gaps to fill. Tab goes from one to the next.</source>
            <translation>{count} Lücken sind zu füllen. Tab führt von einer zur nächsten.</translation>
        </message>
    </context>
    <context>
        <name>WorkPage</name>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
    </context>
    <context>
        <name>WritingDialog</name>
        <message>
            <source>Write to {name}</source>
            <translation>An {name} schreiben</translation>
        </message>
    </context>
    <context>
        <name>_Working</name>
        <message>
            <source>Working out what is owed…</source>
            <translation>Was fällig ist, wird berechnet …</translation>
        </message>
    </context>
    <context>
        <name>channel_words</name>
        <message>
            <source>Card</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Brief</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Noch nicht bekannt</translation>
        </message>
        <message>
            <source>Lives by e-mail</source>
            <translation>Alles per E-Mail</translation>
        </message>
        <message>
            <source>Formal</source>
            <translation>Förmlich</translation>
        </message>
        <message>
            <source>Personal</source>
            <translation>Persönlich</translation>
        </message>
        <message>
            <source>When in doubt, a typed letter or an e-mail is advised.</source>
            <translation>Im Zweifel wird ein getippter Brief oder eine E-Mail empfohlen.</translation>
        </message>
        <message>
            <source>An e-mail is advised; nobody waits for the post there.</source>
            <translation>Eine E-Mail wird empfohlen; dort wartet niemand auf die Post.</translation>
        </message>
        <message>
            <source>A typed letter is advised after an interview.</source>
            <translation>Nach einem Gespräch wird ein getippter Brief empfohlen.</translation>
        </message>
        <message>
            <source>A handwritten card is advised.</source>
            <translation>Eine handgeschriebene Karte wird empfohlen.</translation>
        </message>
    </context>
    <context>
        <name>event_listing</name>
        <message>
            <source>Upcoming</source>
            <translation>Bevorstehend</translation>
        </message>
    </context>
    <context>
        <name>file_dialogs</name>
        <message>
            <source>Save here</source>
            <translation>Hier speichern</translation>
        </message>
    </context>
    <context>
        <name>note_posting</name>
        <message>
            <source>Printed on {printer}.</source>
            <translation>Auf {printer} gedruckt.</translation>
        </message>
        <message>
            <source>The pen takes {time}.</source>
            <translation>Der Stift braucht {time}.</translation>
        </message>
        <message>
            <source> and </source>
            <translation> und </translation>
        </message>
        <message>
            <source>Saved {names} in {folder}.</source>
            <translation>{names} in {folder} gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>orders</name>
        <message>
            <source>Letter</source>
            <translation>Brief</translation>
        </message>
    </context>
    <context>
        <name>pen_words</name>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} min {seconds} s</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Brief</translation>
        </message>
        <message>
            <source>Envelope</source>
            <translation>Umschlag</translation>
        </message>
        <message>
            <source>{what}, page {number}</source>
            <translation>{what}, Seite {number}</translation>
        </message>
        <message>
            <source>Takes {time} with this plotter: {metres} m of line in {strokes} strokes.</source>
            <translation>Mit diesem Plotter dauert es {time}: {metres} m Linie in {strokes} Strichen.</translation>
        </message>
        <message>
            <source>Put in a pen of {widths} mm.</source>
            <translation>Setzen Sie einen Stift mit {widths} mm ein.</translation>
        </message>
        <message>
            <source> and </source>
            <translation> und </translation>
        </message>
        <message>
            <source>Pen lifted by a servo</source>
            <translation>Servo hebt den Stift</translation>
        </message>
        <message>
            <source>Pen lifted by its height</source>
            <translation>Z-Achse hebt den Stift</translation>
        </message>
    </context>
    <context>
        <name>review_words</name>
        <message>
            <source>Empty</source>
            <translation>Leer</translation>
        </message>
        <message>
            <source>Cut off</source>
            <translation>Abgeschnitten</translation>
        </message>
        <message>
            <source>Touches its cell</source>
            <translation>Berührt sein Feld</translation>
        </message>
        <message>
            <source>Unlike its siblings</source>
            <translation>Anders als die übrigen</translation>
        </message>
        <message>
            <source>{letter}, number {number}</source>
            <translation>{letter}, Nummer {number}</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Weggelassen</translation>
        </message>
    </context>
    <context>
        <name>sent_pdfs</name>
        <message>
            <source>Letter {number}</source>
            <translation>Brief {number}</translation>
        </message>
        <message>
            <source>Card {number}</source>
            <translation>Karte {number}</translation>
        </message>
        <message>
            <source>Envelope {number}</source>
            <translation>Umschlag {number}</translation>
        </message>
    </context>
    <context>
        <name>stationery_words</name>
        <message>
            <source>Flat, across</source>
            <translation>Flach, quer</translation>
        </message>
        <message>
            <source>Flat, upright</source>
            <translation>Flach, hoch</translation>
        </message>
        <message>
            <source>Folded, opens like a book</source>
            <translation>Gefaltet, öffnet wie ein Buch</translation>
        </message>
        <message>
            <source>Folded, opens upward</source>
            <translation>Gefaltet, öffnet nach oben</translation>
        </message>
        <message>
            <source>Folded across, opens like a book</source>
            <translation>Quer gefaltet, öffnet wie ein Buch</translation>
        </message>
        <message>
            <source>Folded across, opens upward</source>
            <translation>Quer gefaltet, öffnet nach oben</translation>
        </message>
        <message>
            <source>{name}, {slack} to spare</source>
            <translation>{name}, {slack} Spiel</translation>
        </message>
        <message>
            <source>One side</source>
            <translation>Eine Seite</translation>
        </message>
        <message>
            <source>Both sides</source>
            <translation>Beide Seiten</translation>
        </message>
        <message>
            <source>Inside right</source>
            <translation>Innen rechts</translation>
        </message>
        <message>
            <source>Inside below</source>
            <translation>Innen unten</translation>
        </message>
        <message>
            <source>The inside</source>
            <translation>Innen</translation>
        </message>
        <message>
            <source>The inside, then the back</source>
            <translation>Innen, dann Rückseite</translation>
        </message>
    </context>
    <context>
        <name>supplies</name>
        <message>
            <source>Ballpoint scrawl</source>
            <translation>Kugelschreiber-Gekritzel</translation>
        </message>
        <message>
            <source>Everyday print</source>
            <translation>Alltagsdruckschrift</translation>
        </message>
        <message>
            <source>Felt-tip print</source>
            <translation>Filzstift-Druckschrift</translation>
        </message>
        <message>
            <source>Fine cursive</source>
            <translation>Feine Schreibschrift</translation>
        </message>
        <message>
            <source>Fine-liner print</source>
            <translation>Fineliner-Druckschrift</translation>
        </message>
        <message>
            <source>Lively half-cursive</source>
            <translation>Lebhafte Halbschreibschrift</translation>
        </message>
        <message>
            <source>Quick cursive</source>
            <translation>Flinke Schreibschrift</translation>
        </message>
        <message>
            <source>Relaxed print</source>
            <translation>Gelassene Druckschrift</translation>
        </message>
        <message>
            <source>School cursive</source>
            <translation>Schulschreibschrift</translation>
        </message>
        <message>
            <source>Traditional cursive</source>
            <translation>Traditionelle Schreibschrift</translation>
        </message>
        <message>
            <source>small, narrow and lively, letters apart</source>
            <translation>klein, schmal und lebhaft, Buchstaben einzeln</translation>
        </message>
        <message>
            <source>narrow, upright and fine, letters apart</source>
            <translation>schmal, aufrecht und fein, Buchstaben einzeln</translation>
        </message>
        <message>
            <source>neat, round and upright, letters apart</source>
            <translation>ordentlich, rund und aufrecht, Buchstaben einzeln</translation>
        </message>
        <message>
            <source>thin, upright and looped, joined</source>
            <translation>dünn, aufrecht mit Schleifen, verbunden</translation>
        </message>
        <message>
            <source>fast, slanted, letters apart</source>
            <translation>schnell, geneigt, Buchstaben einzeln</translation>
        </message>
        <message>
            <source>tall, narrow and quick, half joined</source>
            <translation>hoch, schmal und flink, halb verbunden</translation>
        </message>
        <message>
            <source>half joined, quick and slanted</source>
            <translation>halb verbunden, flink und geneigt</translation>
        </message>
        <message>
            <source>wide, slanted and easy, letters apart</source>
            <translation>breit, geneigt und gelassen, Buchstaben einzeln</translation>
        </message>
        <message>
            <source>tidy, upright and joined</source>
            <translation>sauber, aufrecht und verbunden</translation>
        </message>
        <message>
            <source>an older person's, joined and slanted</source>
            <translation>wie von einer älteren Person, verbunden und geneigt</translation>
        </message>
        <message>
            <source>your own, from a sheet you filled in</source>
            <translation>Ihre eigene, von einem Bogen, den Sie ausgefüllt haben</translation>
        </message>
        <message>
            <source>Gel pen</source>
            <translation>Gelstift</translation>
        </message>
        <message>
            <source>Ballpoint</source>
            <translation>Kugelschreiber</translation>
        </message>
        <message>
            <source>Fountain pen</source>
            <translation>Füllfederhalter</translation>
        </message>
        <message>
            <source>Blue-black</source>
            <translation>Blauschwarz</translation>
        </message>
        <message>
            <source>Royal blue</source>
            <translation>Königsblau</translation>
        </message>
        <message>
            <source>Black</source>
            <translation>Schwarz</translation>
        </message>
        <message>
            <source>Sepia</source>
            <translation>Sepia</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>Violett</translation>
        </message>
    </context>
    <context>
        <name>template_words</name>
        <message>
            <source>{tone} (built in)</source>
            <translation>{tone} (mitgeliefert)</translation>
        </message>
        <message>
            <source>As usual</source>
            <translation>Wie üblich</translation>
        </message>
        <message>
            <source>Warmer</source>
            <translation>Herzlicher</translation>
        </message>
        <message>
            <source>Shorter</source>
            <translation>Kürzer</translation>
        </message>
        <message>
            <source>More formal</source>
            <translation>Förmlicher</translation>
        </message>
    </context>
</TS>
