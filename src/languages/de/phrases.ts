/** German: sentences that routes answer in English. English text to German text; `English|place` is that of one place alone. */
import type { Catalogue } from '../../../tools/languages/text.ts'

export const phrases: Catalogue = {
    'an https address without user name': 'eine https-Adresse ohne Benutzernamen',
    'a path of plain characters that begins with / and holds {id} once, in a step of its own':
        'ein Pfad aus einfachen Zeichen, der mit / beginnt und {id} einmal als eigenen Schritt enthält',
    'the name of a table': 'der Name einer Tabelle',
    'at most five columns of sys_user, comma-separated, or none':
        'höchstens fünf Spalten von sys_user, durch Kommas getrennt, oder none',
    'a sys_id, or nothing': 'eine sys_id oder nichts',
    'a text': 'ein Text',
    'true or false': 'true oder false',
    'the value of a choice of the column, or nothing': 'ein Auswahlwert der Spalte oder nichts',
    'a UTC time as yyyy-MM-dd HH:mm:ss, or nothing': 'eine UTC-Zeit als yyyy-MM-dd HH:mm:ss oder nichts',
    'names of tables, comma-separated, or none': 'Namen von Tabellen, durch Kommas getrennt, oder none',
    'scopes of applications, comma-separated, or none': 'Anwendungsbereiche, durch Kommas getrennt, oder none',
    'none or some of {0}, comma-separated': 'none oder einige von {0}, durch Kommas getrennt',
    'one of {0}': 'eines von {0}',
    'Policy changes': 'Richtlinienänderungen',
    'Compliance reviews': 'Compliance-Überprüfungen',
    'Configuration items, managed by': 'Konfigurationselemente, verwaltet von',
    'Configuration items, supported by': 'Konfigurationselemente, betreut von',
    Notifications: 'Benachrichtigungen',
    'No setting of this name takes a group': 'Keine Einstellung dieses Namens nimmt eine Gruppe auf',
    'A group is given by its sys_id, or by its name of at most 80 characters':
        'Eine Gruppe wird durch ihre sys_id oder ihren Namen aus höchstens 80 Zeichen angegeben',
    'No group has this name or sys_id': 'Keine Gruppe hat diesen Namen oder diese sys_id',
    'The group is inactive: activate it, or choose another one':
        'Die Gruppe ist inaktiv: Aktivieren Sie sie, oder wählen Sie eine andere',
    'Several active groups have this name': 'Mehrere aktive Gruppen haben diesen Namen',
    'The platform did not keep the value of the setting': 'Die Plattform hat den Wert der Einstellung nicht behalten',
    'The value cannot be used': 'Der Wert kann nicht verwendet werden',
    'The app has no such setting': 'Die App hat keine solche Einstellung',
    'no group is set, so nobody is notified of what is wrong':
        'keine Gruppe ist gesetzt, daher wird niemand benachrichtigt, wenn etwas nicht stimmt',
    '{0} arrived, was verified and understood': '{0} ist angekommen, wurde überprüft und verstanden',
    'The public route is off: send a test delivery from Keeptrusts':
        'Die öffentliche Route ist ausgeschaltet: Senden Sie eine Testzustellung von Keeptrusts',
    '{0} arrived at {1} UTC': '{0} kam am {1} UTC an',
    'Nothing is attested yet; the scheduled job begins within ten minutes':
        'Noch ist nichts attestiert; der geplante Job beginnt innerhalb von zehn Minuten',
    'the last attested day is {0}': 'der letzte attestierte Tag ist {0}',
    'No property names a group': 'Keine Eigenschaft nennt eine Gruppe',
    '{0} of {1} found': '{0} von {1} gefunden',
    'None is named: columns that say who opened or closed a record stay empty':
        'Keiner ist genannt: Spalten, die angeben, wer einen Datensatz geöffnet oder geschlossen hat, bleiben leer',
    '{0} opens, requests and closes the records of the app':
        '{0} öffnet, beantragt und schließt die Datensätze der App',
    'They are': 'Sie sind es',
    'They are, as far as the app may read: not {0}': 'Sie sind es, soweit die App lesen darf: nicht {0}',
    'None does': 'Keine tut es',
    'Policy changes are standard changes, made from this template':
        'Richtlinienänderungen sind Standard-Changes aus dieser Vorlage',
    'None is set: policy changes follow the change model that is set':
        'Keine ist gesetzt: Richtlinienänderungen folgen dem gesetzten Change-Modell',
    'None is set: policy changes are emergency changes':
        'Keine ist gesetzt: Richtlinienänderungen sind Notfall-Changes',
    'None is set, so policy changes are normal changes: the platform makes standard changes from an approved template only':
        'Keine ist gesetzt, daher sind Richtlinienänderungen normale Changes: Die Plattform erstellt Standard-Changes nur aus einer genehmigten Vorlage',
    '{0} can be read; privileges cannot be seen': '{0} kann gelesen werden; Berechtigungen sind nicht zu sehen',
    '{0} can be read, created and written': '{0} kann gelesen, erstellt und geschrieben werden',
    'GRC is not installed: the app keeps controls in its own tables':
        'GRC ist nicht installiert: Die App führt Kontrollen in ihren eigenen Tabellen',
    '{0} can be read': '{0} kann gelesen werden',
    '{0} of {1} readable; the others are not installed or not enabled':
        '{0} von {1} lesbar; die anderen sind nicht installiert oder nicht aktiviert',
    '{0}; measured {1} UTC': '{0}; gemessen am {1} UTC',
    'No stored file was found changed or missing': 'Keine gespeicherte Datei ist geändert oder fehlt',
    'No other file lies on an export': 'An keinem Export hängt eine andere Datei',
    'No control mapping is active': 'Keine Kontrollzuordnung ist aktiv',
    'Nothing was received yet': 'Noch wurde nichts empfangen',
    '{0} of {1} receive everything that a conclusion needs':
        '{0} von {1} empfangen alles, was eine Schlussfolgerung benötigt',
    None: 'Keine',
    '{0} jobs are active': '{0} Jobs sind aktiv',
    '{0} are published': '{0} sind veröffentlicht',
    'They can': 'Sie können es',
    '{0} questions are answered, {1} are open': '{0} Fragen sind beantwortet, {1} sind offen',
    'All values can be used': 'Alle Werte können verwendet werden',
    'status {0}': 'Status {0}',
    'Answers with status {0}': 'Antwortet mit Status {0}',
    'Accepted with status {0}': 'Angenommen mit Status {0}',
    'No date is set: nothing warns before the token expires':
        'Kein Datum ist gesetzt: Nichts warnt, bevor das Token abläuft',
    'Until {0} UTC': 'Bis {0} UTC',
    'Every write-back that was to be sent was as it was queued':
        'Jede zu sendende Rückmeldung war so, wie sie eingereiht wurde',
    'No group that exists is assigned records': 'Keiner vorhandenen Gruppe werden Datensätze zugewiesen',
    'The app is not set up yet': 'Die App ist noch nicht eingerichtet',
    'set up on {0}, this is {1}': 'eingerichtet auf {0}, dies ist {1}',
    'Set up on {0}; the name of this instance is unknown':
        'Eingerichtet auf {0}; der Name dieser Instanz ist unbekannt',
    'This is {0}': 'Dies ist {0}',
    'A secret is set': 'Ein Geheimnis ist gesetzt',
    'No previous secret is stored': 'Kein vorheriges Geheimnis ist gespeichert',
    'it is accepted until {0} UTC': 'es wird bis {0} UTC angenommen',
    'Accepted until {0} UTC': 'Angenommen bis {0} UTC',
    'None in the last day': 'Keine am letzten Tag',
    '{0} at {1} UTC; pinned is {2}': '{0} am {1} UTC; festgelegt ist {2}',
    'No mode is pinned yet': 'Noch ist kein Modus festgelegt',
    '{0} is pinned': '{0} ist festgelegt',
    'To be moved into the table of secrets: {0}': 'Noch in die Tabelle der Geheimnisse zu verschieben: {0}',
    'No secret is stored': 'Kein Geheimnis ist gespeichert',
    'Only this application reads them': 'Nur diese Anwendung liest sie',
    'Every delivery that was processed or shown was as it was received':
        'Jede verarbeitete oder angezeigte Zustellung war so, wie sie empfangen wurde',
    'Every delivery has a state of the app': 'Jede Zustellung hat einen Status der App',
    'No delivery has arrived yet': 'Noch ist keine Zustellung angekommen',
    'the newest came {0} minutes ago': 'die neueste kam vor {0} Minuten',
    'The newest came at {0} UTC; {1} in the day before': 'Die neueste kam am {0} UTC; {1} am Tag davor',
    'All are there': 'Alle sind vorhanden',
    'No run has looked at this source yet': 'Noch kein Lauf hat diese Quelle durchgesehen',
    'Some of the time that is asked about was not read': 'Ein Teil der befragten Zeit wurde nicht gelesen',
    'The text cannot be parsed': 'Der Text kann nicht analysiert werden',
    'The text may not be read': 'Der Text darf nicht gelesen werden',
    'Only known when it runs: line {0}': 'Erst zur Laufzeit bekannt: Zeile {0}',
    'No REST message is called {0}: line {1}': 'Keine REST-Nachricht heißt {0}: Zeile {1}',
    'Calls {0} without a REST message: line {1}': 'Ruft {0} ohne eine REST-Nachricht auf: Zeile {1}',
    'Calls the address that {0} holds, which may have been another at the time of a run: line {1}':
        'Ruft die Adresse auf, die {0} enthält und die zur Zeit eines Laufs eine andere gewesen sein kann: Zeile {1}',
    'Calls the address that {0} holds, which has no address as its value or may not be read: line {1}':
        'Ruft die Adresse auf, die {0} enthält, was keine Adresse als Wert hat oder nicht gelesen werden darf: Zeile {1}',
    '{0} of {1} canaries found, half of them within {2} minutes':
        '{0} von {1} Canaries gefunden, die Hälfte davon innerhalb von {2} Minuten',
    'No canary has a verdict yet: the next runs of the collection look for them':
        'Noch kein Canary hat ein Ergebnis: Die nächsten Läufe der Erfassung suchen sie',
    '{0} canaries planted. The collection has to find them: see their state after its next runs':
        '{0} Canaries gesetzt. Die Erfassung muss sie finden: Sehen Sie ihren Status nach den nächsten Läufen an',
    '{0} is queued and processed within a minute':
        '{0} steht in der Warteschlange und wird innerhalb einer Minute verarbeitet',
    '{0} is held until somebody releases it': '{0} wird zurückgehalten, bis jemand die Zustellung freigibt',
    '{0} was reprocessed: {1}': '{0} wurde erneut verarbeitet: {1}',
    'State the reason, and submit the form': 'Geben Sie den Grund an, und senden Sie das Formular ab',
    'No difference: {0} attestations and {1} rows looked at, {2} gone by retention, {3} brought up to date since':
        'Kein Unterschied: {0} Attestierungen und {1} Zeilen angesehen, {2} durch Aufbewahrung entfernt, {3} seitdem aktualisiert',
    'No difference: {0} attestations and {1} rows looked at, {2} gone by retention, {3} brought up to date since. The scheduled job continues with the rest':
        'Kein Unterschied: {0} Attestierungen und {1} Zeilen angesehen, {2} durch Aufbewahrung entfernt, {3} seitdem aktualisiert. Der geplante Job fährt mit dem Rest fort',
    'Another check of the chain began at this moment': 'In diesem Moment hat eine andere Prüfung der Kette begonnen',
    'The export continues within a minute': 'Der Export wird innerhalb einer Minute fortgesetzt',
    'Every record that the rules select now has the files of this export':
        'Jeder Datensatz, den die Regeln auswählen, hat jetzt die Dateien dieses Exports',
    '{0} of {1} files are as they were stored': '{0} von {1} Dateien sind so, wie sie gespeichert wurden',
    '{0} of {1} files are as they were stored. The daily job checks the other {2}':
        '{0} von {1} Dateien sind so, wie sie gespeichert wurden. Der tägliche Job prüft die übrigen {2}',
    '{0} of {1} files were changed or are missing': '{0} von {1} Dateien wurden geändert oder fehlen',
    '{0} of {1} files were changed or are missing. The daily job checks the other {2}':
        '{0} von {1} Dateien wurden geändert oder fehlen. Der tägliche Job prüft die übrigen {2}',
    'No file of this export is stored': 'Von diesem Export ist keine Datei gespeichert',
    '{0}: {1}, {2} to {3}. {4}': '{0}: {1}, {2} bis {3}. {4}',
    'The test could not be stored. The application log has the code of the refused write':
        'Der Test konnte nicht gespeichert werden. Das Anwendungsprotokoll enthält den Code des abgelehnten Schreibvorgangs',
    'Pack {0} of {1} to {2} is built within minutes: see the list Packs':
        'Paket {0} von {1} bis {2} wird innerhalb von Minuten erstellt: siehe die Liste Pakete',
    'Several canaries wait for their verdict already. Plant more after the next run of the collection':
        'Mehrere Canaries warten bereits auf ihr Ergebnis. Setzen Sie weitere nach dem nächsten Lauf der Erfassung',
    'No canary was planted: the application log has the reason':
        'Kein Canary wurde gesetzt: Das Anwendungsprotokoll enthält den Grund',
    'The write-back is sent within a minute': 'Die Rückmeldung wird innerhalb einer Minute gesendet',
    'Write-back to Keeptrusts is off. Switch on the property x_kt_gov.escalation.write_back':
        'Die Rückmeldung an Keeptrusts ist aus. Schalten Sie die Eigenschaft x_kt_gov.escalation.write_back ein',
    'Somebody decided on this review since: retry the write-back of that decision, or save the review again':
        'Jemand hat seitdem über diese Überprüfung entschieden: Wiederholen Sie die Rückmeldung dieser Entscheidung, oder speichern Sie die Überprüfung erneut',
    '{0} rows read, {1} new evidence': '{0} Zeilen gelesen, {1} neue Nachweise',
    '{0} rows read, {1} new evidence. The scheduled job continues with the rest':
        '{0} Zeilen gelesen, {1} neue Nachweise. Der geplante Job fährt mit dem Rest fort',
    'Another run is collecting at the moment. Open its row to follow it':
        'Ein anderer Lauf erfasst gerade. Öffnen Sie seine Zeile, um ihn zu verfolgen',
    'No log shows the row yet. Measure again in a minute, or wait for the daily run':
        'Noch zeigt kein Protokoll die Zeile. Messen Sie in einer Minute erneut, oder warten Sie auf den täglichen Lauf',
    'The application log names: {0}. The outbound log names: {1}.':
        'Das Anwendungsprotokoll nennt: {0}. Das Protokoll ausgehender Aufrufe nennt: {1}.',
    '{0} is accepted until {1}': '{0} ist bis {1} akzeptiert',
    'State the reason and the last day, and submit the form':
        'Geben Sie den Grund und den letzten Tag an, und senden Sie das Formular ab',
}
