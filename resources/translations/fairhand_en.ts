<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>BatchDialog</name>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s)</source>
            <translation>
                <numerusform>%n card</numerusform>
                <numerusform>%n cards</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cannot be written</source>
            <translation>
                <numerusform>%n cannot be written</numerusform>
                <numerusform>%n cannot be written</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) of the file cannot be read</source>
            <translation>
                <numerusform>%n line of the file cannot be read</numerusform>
                <numerusform>%n lines of the file cannot be read</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BatchPosting</name>
        <message numerus="yes">
            <source>Saved %n card(s) in {folder}.</source>
            <translation>
                <numerusform>Saved %n card in {folder}.</numerusform>
                <numerusform>Saved %n cards in {folder}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Marked %n card(s) as sent.</source>
            <translation>
                <numerusform>Marked %n card as sent.</numerusform>
                <numerusform>Marked %n cards as sent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n went to people who are not in the book.</source>
            <translation>
                <numerusform>%n went to somebody who is not in the book.</numerusform>
                <numerusform>%n went to people who are not in the book.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BatchSources</name>
        <message numerus="yes">
            <source>%n chosen contact(s)</source>
            <translation>
                <numerusform>%n chosen contact</numerusform>
                <numerusform>%n chosen contacts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Occasion</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n business day(s)</source>
            <translation>
                <numerusform>%n business day</numerusform>
                <numerusform>%n business days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s)</source>
            <translation>
                <numerusform>%n week</numerusform>
                <numerusform>%n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SaveBatchDialog</name>
        <message numerus="yes">
            <source>%n card(s), with envelopes in the same order.</source>
            <translation>
                <numerusform>%n card, with its envelope.</numerusform>
                <numerusform>%n cards, with envelopes in the same order.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out.</source>
            <translation>
                <numerusform>%n left out.</numerusform>
                <numerusform>%n left out.</numerusform>
            </translation>
        </message>
    </context>
</TS>
