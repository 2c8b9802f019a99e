/** German: descriptions of system properties. English text to German text; `English|place` is that of one place alone. */
import type { Catalogue } from '../../../tools/languages/text.ts'

export const properties: Catalogue = {
    'Keeptrusts: Execution evidence': 'Keeptrusts: Ausführungsnachweise',
    'Keeptrusts: Processing': 'Keeptrusts: Verarbeitung',
    'Keeptrusts: Mapping': 'Keeptrusts: Zuordnung',
    'Keeptrusts: Write-backs to Keeptrusts': 'Keeptrusts: Rückmeldungen an Keeptrusts',
    'Keeptrusts: Logging': 'Keeptrusts: Protokollierung',
    'Keeptrusts: Receiving': 'Keeptrusts: Empfang',
    'Keeptrusts: Exports and evidence': 'Keeptrusts: Exporte und Nachweise',
    'Keeptrusts: Controls': 'Keeptrusts: Kontrollen',
    'Keeptrusts: Platform': 'Keeptrusts: Plattform',
    'Keeptrusts: Notifications': 'Keeptrusts: Benachrichtigungen',
    'Missing indexes. Unique indexes that receiving needs and that this instance does not have, written by the app. While one is named, deliveries are answered with 503. none: nothing is missing. A question mark: it could not be measured. The build that measured stands behind it. Empty, or of another build: measured with the next delivery.':
        'Fehlende Indizes. Eindeutige Indizes, die der Empfang benötigt und die diese Instanz nicht hat, von der App geschrieben. Solange einer genannt ist, werden Zustellungen mit 503 beantwortet. none: Nichts fehlt. Ein Fragezeichen: Es konnte nicht gemessen werden. Dahinter steht der Build, der gemessen hat. Leer oder von einem anderen Build: wird mit der nächsten Zustellung gemessen.',
    'Key of this instance. Made by the app itself. It seals stored deliveries, so that a row that somebody changes is not processed, and names redacted texts. Do not change it: what was sealed under another key cannot be verified.':
        'Schlüssel dieser Instanz. Von der App selbst erstellt. Er versiegelt gespeicherte Zustellungen, damit eine von jemandem geänderte Zeile nicht verarbeitet wird, und benennt geschwärzte Texte. Ändern Sie ihn nicht: Was mit einem anderen Schlüssel versiegelt wurde, kann nicht überprüft werden.',
    'Time of the rotation. UTC time since when the previous secret is the previous one, written by the Setup page. It shows which secret signed a delivery.':
        'Zeitpunkt des Wechsels. UTC-Zeit, seit der das vorherige Geheimnis das vorherige ist, von der Seite „Einrichtung“ geschrieben. Sie zeigt, welches Geheimnis eine Zustellung signiert hat.',
    'Previous webhook secret. Still accepted after a rotation until it expires. What is entered here is moved into a table of the app within some minutes, and the property is emptied. Enter remove to end the stored one.':
        'Vorheriges Webhook-Geheimnis. Wird nach einem Wechsel noch angenommen, bis es abläuft. Was hier eingegeben wird, wird innerhalb einiger Minuten in eine Tabelle der App verschoben, und die Eigenschaft wird geleert. Geben Sie remove ein, um das gespeicherte zu beenden.',
    'Instance. Name and id of the instance on which the app was set up, written by the Setup page. On another instance, such as a clone, deliveries are held and outbound calls stop until an administrator confirms it there.':
        'Instanz. Name und ID der Instanz, auf der die App eingerichtet wurde, von der Seite „Einrichtung“ geschrieben. Auf einer anderen Instanz, etwa einem Klon, werden Zustellungen zurückgehalten und ausgehende Aufrufe unterbleiben, bis ein Administrator sie dort bestätigt.',
    'Webhook secret. Shared secret that Keeptrusts signs deliveries with. Nothing is received until it is set. What is entered here is moved into a table of the app within some minutes, and the property is emptied. Enter remove to end the stored one.':
        'Webhook-Geheimnis. Gemeinsames Geheimnis, mit dem Keeptrusts Zustellungen signiert. Bis es gesetzt ist, wird nichts empfangen. Was hier eingegeben wird, wird innerhalb einiger Minuten in eine Tabelle der App verschoben, und die Eigenschaft wird geleert. Geben Sie remove ein, um das gespeicherte zu beenden.',
    'API token. Bearer token for calls to Keeptrusts. Used where no connection is configured on the alias. It is sent only to the host of the API URL that it was first used with: for another host, enter it again. What is entered here is moved into a table of the app within some minutes, and the property is emptied. Enter remove to end the stored one.':
        'API-Token. Bearer-Token für Aufrufe an Keeptrusts. Wird verwendet, wenn am Alias keine Verbindung konfiguriert ist. Es wird nur an den Host der API-URL gesendet, mit dem es zuerst verwendet wurde: Für einen anderen Host geben Sie es erneut ein. Was hier eingegeben wird, wird innerhalb einiger Minuten in eine Tabelle der App verschoben, und die Eigenschaft wird geleert. Geben Sie remove ein, um das gespeicherte zu beenden.',
    'Throw-away secret. Written and emptied again while the app measures whether this instance encrypts secrets. Leave it empty.':
        'Wegwerfgeheimnis. Wird geschrieben und wieder geleert, während die App misst, ob diese Instanz Geheimnisse verschlüsselt. Lassen Sie es leer.',
    'Change category. Category of a policy change request.':
        'Change-Kategorie. Kategorie einer Change-Anforderung für eine Richtlinie.',
    'Compliance assignment group. Name of the group that reviews are assigned to.':
        'Zuweisungsgruppe für Compliance. Name der Gruppe, der Überprüfungen zugewiesen werden.',
    'Read sys_audit: only for records that changed in the window, on tables that automations trigger on or write to. An Instance Scan check advises against reading it; switch it off to satisfy that check.':
        'sys_audit lesen: nur für Datensätze, die sich im Zeitfenster geändert haben, auf Tabellen, auf denen Automatisierungen ausgelöst werden oder in die sie schreiben. Eine Prüfung von Instance Scan rät vom Lesen ab; schalten Sie es aus, um diese Prüfung zu erfüllen.',
    'Silence after a notification (hours). In this time people are notified at most once about the same subject, and about at most ten subjects of each kind, 1 to 720.':
        'Stille nach einer Benachrichtigung (Stunden). In dieser Zeit werden Personen höchstens einmal über denselben Gegenstand benachrichtigt und über höchstens zehn Gegenstände jeder Art, 1 bis 720.',
    'Incident category. Value of a choice of the column. Empty: the instance sets it.':
        'Incident-Kategorie. Auswahlwert der Spalte. Leer: Die Instanz setzt ihn.',
    'Lease (seconds). Another worker may take over a claim that is older than this, 60 to 3600; five times as long for work that calls Keeptrusts.':
        'Lease (Sekunden). Ein anderer Worker darf eine Belegung übernehmen, die älter ist, 60 bis 3600; fünfmal so lange bei Arbeit, die Keeptrusts aufruft.',
    'Rows per run. After this number of rows a collection pauses; the job continues it a minute later.':
        'Zeilen je Lauf. Nach dieser Zahl von Zeilen pausiert eine Erfassung; der Job setzt sie eine Minute später fort.',
    'CI owned by. User name of the owner. Empty: not set.':
        'Eigentümer des CI. Benutzername des Eigentümers. Leer: nicht gesetzt.',
    'Largest artifact that is read (bytes). Larger ones are stored and hashed, but their records are not counted, 1024 to 104857600.':
        'Größtes gelesenes Artefakt (Bytes). Größere werden gespeichert und gehasht, aber ihre Datensätze werden nicht gezählt, 1024 bis 104857600.',
    'Service user. User name or sys_id of the active user in whose name the app opens, requests and closes records, in any session. Empty: these columns stay empty.':
        'Dienstbenutzer. Benutzername oder sys_id des aktiven Benutzers, in dessen Namen die App Datensätze öffnet, anfordert und schließt, in jeder Sitzung. Leer: Diese Spalten bleiben leer.',
    'Update the CI on. deployed, updated, or auto: on updated only until a gateway first reports a deployment.':
        'CI aktualisieren bei. deployed, updated oder auto: bei updated nur, bis ein Gateway zum ersten Mal eine Bereitstellung meldet.',
    'Token expires. UTC time (yyyy-MM-dd HH:mm:ss) at which the token expires, as Keeptrusts showed it when the token was created. Empty: unknown, and no alert warns before it.':
        'Ablauf des Tokens. UTC-Zeit (yyyy-MM-dd HH:mm:ss), zu der das Token abläuft, wie Keeptrusts sie beim Erstellen des Tokens gezeigt hat. Leer: unbekannt, und kein Alarm warnt davor.',
    'Records per export. Largest number of records that one export is attached to, 1 to 500. The export names the number of further records.':
        'Datensätze je Export. Höchstzahl der Datensätze, an die ein Export angehängt wird, 1 bis 500. Der Export nennt die Zahl weiterer Datensätze.',
    'CI class. Table of the configuration item of a gateway.':
        'CI-Klasse. Tabelle des Konfigurationselements eines Gateways.',
    'Incident subcategory. Value of a choice of the category. Empty: the instance sets it.':
        'Incident-Unterkategorie. Auswahlwert der Kategorie. Leer: Die Instanz setzt ihn.',
    'Change risk. 1 very high, 2 high, 3 moderate, 4 low. Empty: risk calculation sets it.':
        'Change-Risiko. 1 sehr hoch, 2 hoch, 3 mittel, 4 niedrig. Leer: Die Risikoberechnung setzt es.',
    'CI support group. Name of the group that supports the configuration item.':
        'Supportgruppe des CI. Name der Gruppe, die das Konfigurationselement betreut.',
    'Tables of log-writing scripts. Additional tables with scripts that can write the same log lines. A match with such a script makes an attribution ambiguous.':
        'Tabellen protokollierender Skripts. Weitere Tabellen mit Skripts, die dieselben Protokollzeilen schreiben können. Eine Übereinstimmung mit einem solchen Skript macht eine Zurechnung mehrdeutig.',
    'Attempts. How often a delivery is tried before it is a dead letter, 1 to 8.':
        'Versuche. Wie oft eine Zustellung versucht wird, bevor sie endgültig fehlschlägt, 1 bis 8.',
    'Reading back in hours. How far back logs are read that were not read before: the newest day first, then older days.':
        'Rückblick in Stunden. Wie weit zurück Protokolle gelesen werden, die noch nicht gelesen wurden: zuerst der neueste Tag, dann ältere Tage.',
    'Impact and urgency of violations. The first entry that fits counts: a severity, an action or in and an environment, or several of them, before =impact/urgency; separated by commas. The last entry is *=impact/urgency.':
        'Auswirkung und Dringlichkeit von Verstößen. Der erste passende Eintrag zählt: ein Schweregrad, eine Aktion oder in und eine Umgebung, oder mehrere davon, vor =Auswirkung/Dringlichkeit; durch Kommas getrennt. Der letzte Eintrag ist *=Auswirkung/Dringlichkeit.',
    'Cancel superseded changes. Cancels a change that nobody has begun when a newer version asks for one for the same configuration and target.':
        'Überholte Changes abbrechen. Bricht einen Change ab, mit dem niemand begonnen hat, wenn eine neuere Version einen für dieselbe Konfiguration und dasselbe Ziel anfordert.',
    'Largest batch. Most events in one array body, 1 to 1000.':
        'Größter Stapel. Höchstzahl von Ereignissen in einem Array-Body, 1 bis 1000.',
    'Indicators of controls. auto: where the instance has sn_grc_indicator, a template for each control mapping and an indicator for each control are created once; they read the newest control test. none: no indicators.':
        'Indikatoren der Kontrollen. auto: Wo die Instanz sn_grc_indicator hat, werden eine Vorlage je Kontrollzuordnung und ein Indikator je Kontrolle einmal erstellt; sie lesen den neuesten Kontrolltest. none: keine Indikatoren.',
    'Notify. Off: alert conditions are not checked and no notification is sent.':
        'Benachrichtigen. Aus: Alarmzustände werden nicht geprüft, und keine Benachrichtigung wird gesendet.',
    'Path of a resolution. Called with POST below the API URL; {id} is replaced by the id of the escalation.':
        'Pfad einer Lösung. Wird mit POST unter der API-URL aufgerufen; {id} wird durch die ID der Eskalation ersetzt.',
    'Seconds per run. After this time a collection pauses; the job continues it a minute later.':
        'Sekunden je Lauf. Nach dieser Zeit pausiert eine Erfassung; der Job setzt sie eine Minute später fort.',
    'Format of the weekly export. json or csv.': 'Format des wöchentlichen Exports. json oder csv.',
    'CI supported by. User name of the supporter. Empty: not set.':
        'Betreuer des CI. Benutzername des Betreuers. Leer: nicht gesetzt.',
    'Attach evidence to. Comma-separated kinds of record that an export is attached to besides its own: compliance_task, control_test, grc_record, grc_evidence; or none.':
        'Nachweise anhängen an. Durch Kommas getrennte Arten von Datensätzen, an die ein Export außer an seinen eigenen angehängt wird: compliance_task, control_test, grc_record, grc_evidence; oder none.',
    'Header of stamped calls. The request header that carries the identity of a call, so that a sign-in can be matched to the call.':
        'Header markierter Aufrufe. Der Header der Anfrage, der die Identität eines Aufrufs trägt, damit eine Anmeldung dem Aufruf zugeordnet werden kann.',
    'Signature tolerance (seconds). Largest difference between a signed timestamp and now, 30 to 900.':
        'Toleranz der Signatur (Sekunden). Größter Unterschied zwischen einem signierten Zeitstempel und jetzt, 30 bis 900.',
    'Change assignment group. Name of the group that policy changes are assigned to.':
        'Zuweisungsgruppe für Changes. Name der Gruppe, der Richtlinienänderungen zugewiesen werden.',
    'Connection alias. sys_id of a connection and credential alias for Keeptrusts; empty: the alias Keeptrusts of this app. Its active connection gives base URL and token; without one, API URL and API token are used.':
        'Verbindungsalias. sys_id eines Verbindungs- und Anmeldeinformationsalias für Keeptrusts; leer: der Alias Keeptrusts dieser App. Seine aktive Verbindung gibt Basis-URL und Token vor; ohne eine werden API-URL und API-Token verwendet.',
    'Interval in minutes. Time from the end of one complete collection to the start of the next.':
        'Intervall in Minuten. Zeit vom Ende einer vollständigen Erfassung bis zum Beginn der nächsten.',
    'Replay window (days). Where the signature covers neither id nor time and the body names no id and no time, the same body is a duplicate for so long, 1 to 90.':
        'Wiederholungsfenster (Tage). Wo die Signatur weder ID noch Zeit abdeckt und der Body keine ID und keine Zeit nennt, gilt derselbe Body so lange als Duplikat, 1 bis 90.',
    'Incident for a budget threshold. Opened when a budget threshold is reached.':
        'Incident bei einer Budgetgrenze. Wird geöffnet, wenn eine Budgetgrenze erreicht ist.',
    'Audit engagement. Sys ID or number of the engagement whose control tests record the results. Empty: sn_audit_control_test is not written.':
        'Auditauftrag. Sys-ID oder Nummer des Auftrags, dessen Kontrolltests die Ergebnisse aufzeichnen. Leer: sn_audit_control_test wird nicht geschrieben.',
    'Keep log messages. Off: evidence keeps the hash of a message instead of its redacted text.':
        'Protokollnachrichten behalten. Aus: Nachweise behalten den Hash einer Nachricht statt ihres geschwärzten Textes.',
    'Logging level. error, warn, info or debug.': 'Protokollierungsstufe. error, warn, info oder debug.',
    'Audited records. Number of records per table and run whose audit is read. 0: none.':
        'Auditierte Datensätze. Zahl der Datensätze je Tabelle und Lauf, deren Audit gelesen wird. 0: keine.',
    'CI managed by group. Name of the group that manages the configuration item.':
        'Verwaltungsgruppe des CI. Name der Gruppe, die das Konfigurationselement verwaltet.',
    'Trigger examples. Newest records per table and condition that are kept as trigger records. 0: none.':
        'Auslöserbeispiele. Neueste Datensätze je Tabelle und Bedingung, die als auslösende Datensätze behalten werden. 0: keine.',
    'Incidents per day. Further violations are counted as overflow, 1 to 10000.':
        'Incidents je Tag. Weitere Verstöße werden als Überlauf gezählt, 1 bis 10000.',
    'Example flows that are on. Any of dead_delivery, approved_change, violation_incident, separated by commas. Empty: none.':
        'Eingeschaltete Beispiel-Flows. Beliebige von dead_delivery, approved_change, violation_incident, durch Kommas getrennt. Leer: keine.',
    'Daily control test (hour, UTC). From this hour on, the day that ended is tested, 0 to 23. -1: no daily tests.':
        'Täglicher Kontrolltest (Stunde, UTC). Ab dieser Stunde wird der vergangene Tag getestet, 0 bis 23. -1: keine täglichen Tests.',
    'Incident assignment group. Name of the group that incidents are assigned to.':
        'Zuweisungsgruppe für Incidents. Name der Gruppe, der Incidents zugewiesen werden.',
    'Quiet gateway (minutes). A gateway that sent at least 96 deliveries in the last day is reported when it sends none for this time, 0 to 1440. 0: never.':
        'Stilles Gateway (Minuten). Ein Gateway, das am letzten Tag mindestens 96 Zustellungen gesendet hat, wird gemeldet, wenn es so lange keine sendet, 0 bis 1440. 0: nie.',
    'Implementation plan. Text of the implementation plan; ${configuration}, ${version}, ${previous_version}, ${environment}, ${gateways} and ${organization} stand for facts of the event. Empty: the plan of the Keeptrusts guide.':
        'Implementierungsplan. Text des Implementierungsplans; ${configuration}, ${version}, ${previous_version}, ${environment}, ${gateways} und ${organization} stehen für Angaben des Ereignisses. Leer: der Plan der Keeptrusts-Anleitung.',
    'Incident caller. User name of the caller. Empty: the instance sets it.':
        'Anrufer des Incidents. Benutzername des Anrufers. Leer: Die Instanz setzt ihn.',
    'Issue of a failing control. auto: sn_grc_issue where the instance has it, else an AI compliance review. own: always an AI compliance review. none: no issue.':
        'Issue einer nicht bestandenen Kontrolle. auto: sn_grc_issue, wo die Instanz es hat, sonst eine KI-Compliance-Überprüfung. own: immer eine KI-Compliance-Überprüfung. none: kein Issue.',
    'Resolve quiet incidents after (days). A violation incident without a further violation is resolved with its numbers while nobody deals with it, 0 to 365. 0: never.':
        'Ruhige Incidents lösen nach (Tagen). Ein Verstoß-Incident ohne weiteren Verstoß wird mit seinen Zahlen gelöst, solange sich niemand damit befasst, 0 bis 365. 0: nie.',
    'Group to notify. Name of the active group whose members get every notification. Empty: only subscribers are notified.':
        'Zu benachrichtigende Gruppe. Name der aktiven Gruppe, deren Mitglieder jede Benachrichtigung erhalten. Leer: Nur Abonnenten werden benachrichtigt.',
    'Timeout of a call (seconds). How long one call to Keeptrusts may take, 1 to 170.':
        'Zeitlimit eines Aufrufs (Sekunden). Wie lange ein Aufruf an Keeptrusts dauern darf, 1 bis 170.',
    'Largest body (bytes). Larger deliveries are refused with 413, 1024 to 10485760.':
        'Größter Body (Bytes). Größere Zustellungen werden mit 413 abgelehnt, 1024 bis 10485760.',
    'Weekly control test (hour, UTC). Choose an hour after the weekly export, because the export fills gaps in the counts, 0 to 23.':
        'Wöchentlicher Kontrolltest (Stunde, UTC). Wählen Sie eine Stunde nach dem wöchentlichen Export, weil der Export Lücken in den Zahlen füllt, 0 bis 23.',
    'Read script errors. Rows of the system log and the application log in which the script engine names the script that failed. No row is read for it.':
        'Skriptfehler lesen. Zeilen des Systemprotokolls und des Anwendungsprotokolls, in denen die Skript-Engine das fehlgeschlagene Skript nennt. Keine Zeile wird zusätzlich gelesen.',
    'Work notes per incident. Further violations are counted without a work note, 1 to 1000.':
        'Arbeitsnotizen je Incident. Weitere Verstöße werden ohne Arbeitsnotiz gezählt, 1 bis 1000.',
    'API URL. Base URL of the Keeptrusts control plane.': 'API-URL. Basis-URL der Keeptrusts-Steuerungsebene.',
    'Weekly export. Every Monday at 06:00 UTC the events of the window are exported as evidence, once a token is set.':
        'Wöchentlicher Export. Jeden Montag um 06:00 UTC werden die Ereignisse des Zeitfensters als Nachweis exportiert, sobald ein Token gesetzt ist.',
    'Compliance task table. Table of compliance reviews, or auto for the best table of this instance.':
        'Tabelle der Compliance-Aufgaben. Tabelle der Compliance-Überprüfungen, oder auto für die beste Tabelle dieser Instanz.',
    'Register managed AI systems. Creates one CI for each model, provider or agent behind a gateway.':
        'Verwaltete KI-Systeme registrieren. Erstellt ein CI für jedes Modell, jeden Anbieter oder jeden Agenten hinter einem Gateway.',
    'Refuse unknown groups. On: a group name that matches no active group stops the write. Off: the record is created without the group, and the delivery reports it. Users that are not found never stop a write.':
        'Unbekannte Gruppen ablehnen. Ein: Ein Gruppenname, dem keine aktive Gruppe entspricht, verhindert das Schreiben. Aus: Der Datensatz wird ohne die Gruppe erstellt, und die Zustellung meldet es. Nicht gefundene Benutzer verhindern das Schreiben nie.',
    'Evidence request. sys_id of the open evidence request (GRC: Advanced Core) that answers with exports. Empty: none.':
        'Nachweisanforderung. sys_id der offenen Nachweisanforderung (GRC: Advanced Core), die mit Exporten beantwortet wird. Leer: keine.',
    'Receive on the public route. The public route takes deliveries whose only credential is their signature. Off: only the authenticated route receives.':
        'Auf der öffentlichen Route empfangen. Die öffentliche Route nimmt Zustellungen an, deren einzige Anmeldeinformation ihre Signatur ist. Aus: Nur die authentifizierte Route empfängt.',
    'What people and models wrote. Keep: bodies are stored as received. Redact: only what the mapping of the event type reads, ids, numbers, enumerations and times are stored, and the length and keyed digest of every other text. Drop: fields with well-known names of prompts and responses are left out.':
        'Was Menschen und Modelle geschrieben haben. Keep: Bodys werden gespeichert, wie sie empfangen wurden. Redact: Nur was die Zuordnung des Ereignistyps liest, IDs, Zahlen, Aufzählungen und Zeiten werden gespeichert, dazu Länge und geschlüsselte Prüfsumme jedes anderen Textes. Drop: Felder mit bekannten Namen von Prompts und Antworten werden ausgelassen.',
    'Window in seconds. How close in time two rows must be to be correlated by time alone.':
        'Zeitfenster in Sekunden. Wie nahe zwei Zeilen zeitlich beieinanderliegen müssen, um allein über die Zeit verknüpft zu werden.',
    'Pause senders (seconds). Above 0: every delivery is answered 429 with this Retry-After, and the sender retries later. No delivery is lost.':
        'Absender pausieren (Sekunden). Über 0: Jede Zustellung wird mit 429 und diesem Retry-After beantwortet, und der Absender wiederholt sie später. Keine Zustellung geht verloren.',
    'Rows per page. How many rows of a log are read and kept in memory at a time.':
        'Zeilen je Seite. Wie viele Zeilen eines Protokolls auf einmal gelesen und im Speicher gehalten werden.',
    'Incident threshold. Weakest action that opens an incident: block, escalate, redact, log or none.':
        'Schwelle für Incidents. Schwächste Aktion, die einen Incident öffnet: block, escalate, redact, log oder none.',
    'Length of messages. Longer messages are truncated in the evidence.':
        'Länge der Nachrichten. Längere Nachrichten werden im Nachweis gekürzt.',
    'Previous secret expires. UTC time (yyyy-MM-dd HH:mm:ss) after which the previous secret is refused. A time that is entered here is moved beside the previous secret. Empty while a previous secret is entered above: it is refused at once.':
        'Ablauf des vorherigen Geheimnisses. UTC-Zeit (yyyy-MM-dd HH:mm:ss), nach der das vorherige Geheimnis abgelehnt wird. Eine hier eingegebene Zeit wird neben das vorherige Geheimnis verschoben. Leer, während oben ein vorheriges Geheimnis eingegeben ist: Es wird sofort abgelehnt.',
    'Evidence validity (days). How long a fetched export counts as fresh evidence, 1 to 3650.':
        'Gültigkeit der Nachweise (Tage). Wie lange ein abgerufener Export als aktueller Nachweis zählt, 1 bis 3650.',
    'Repeated failures. A finding is opened for a script that failed at the same line this often within 24 hours, and closed when it no longer does.':
        'Wiederholte Fehler. Eine Feststellung wird für ein Skript geöffnet, das innerhalb von 24 Stunden so oft in derselben Zeile fehlgeschlagen ist, und geschlossen, wenn es das nicht mehr tut.',
    'Priority from. action: block 1, escalate 2, redact 3, log 4. severity: critical 1 to low 4, where the sender gives one.':
        'Priorität aus. action: block 1, escalate 2, redact 3, log 4. severity: critical 1 bis low 4, wo der Absender einen angibt.',
    'Excluded scopes. Scripts of these applications are not listed and get no evidence: scopes separated by commas. Empty: none.':
        'Ausgeschlossene Anwendungsbereiche. Skripts dieser Anwendungen werden nicht aufgeführt und erhalten keine Nachweise: Anwendungsbereiche, durch Kommas getrennt. Leer: keine.',
    'Keep e-mail addresses. Off: e-mail addresses are removed from messages that evidence keeps.':
        'E-Mail-Adressen behalten. Aus: E-Mail-Adressen werden aus Nachrichten entfernt, die Nachweise behalten.',
    'Dormancy in days. An active automation without deterministic evidence for this time counts as dormant, if every source was readable.':
        'Ruhe in Tagen. Eine aktive Automatisierung ohne deterministischen Nachweis in dieser Zeit gilt als ruhend, wenn jede Quelle lesbar war.',
    'Deliveries per run. Largest number of deliveries that one run of the job processes, 1 to 1000.':
        'Zustellungen je Lauf. Höchstzahl der Zustellungen, die ein Lauf des Jobs verarbeitet, 1 bis 1000.',
    'Test plan. Text of the test plan; ${configuration}, ${version}, ${previous_version}, ${environment}, ${gateways} and ${organization} stand for facts of the event. Empty: the plan of the Keeptrusts guide.':
        'Testplan. Text des Testplans; ${configuration}, ${version}, ${previous_version}, ${environment}, ${gateways} und ${organization} stehen für Angaben des Ereignisses. Leer: der Plan der Keeptrusts-Anleitung.',
    'Actor. Column of the user record that is sent as X-Actor-Id; if the column is empty, the user name is sent.':
        'Akteur. Spalte des Benutzerdatensatzes, die als X-Actor-Id gesendet wird; ist die Spalte leer, wird der Benutzername gesendet.',
    'Window of the weekly export (days). Whole UTC days before the day of the run, 1 to 90.':
        'Zeitfenster des wöchentlichen Exports (Tage). Ganze UTC-Tage vor dem Tag des Laufs, 1 bis 90.',
    'Use the Identification and Reconciliation Engine. Applies where the engine is installed and has a rule for the class.':
        'Identification and Reconciliation Engine verwenden. Gilt, wo die Engine installiert ist und eine Regel für die Klasse hat.',
    'Read syslog. It is caller-restricted: an administrator must allow the Requested row of KeeptrustsLogReader under restricted caller access.':
        'syslog lesen. Der Zugriff ist aufruferbeschränkt: Ein Administrator muss die Zeile „Requested“ von KeeptrustsLogReader unter dem eingeschränkten Aufruferzugriff zulassen.',
    'Audit test plan. Sys ID of the test plan of these control tests. Empty: sn_audit_control_test is not written.':
        'Testplan des Audits. Sys-ID des Testplans dieser Kontrolltests. Leer: sn_audit_control_test wird nicht geschrieben.',
    'Steps of one trace. Largest number of rows that one trace object stores, 1 to 1000. One additional row reports that steps were truncated.':
        'Schritte eines Traces. Höchstzahl der Zeilen, die ein Trace-Objekt speichert, 1 bis 1000. Eine weitere Zeile meldet, dass Schritte gekürzt wurden.',
    'Back-out plan. Text of the back-out plan; ${configuration}, ${version}, ${previous_version}, ${environment}, ${gateways} and ${organization} stand for facts of the event. Empty: the plan of the Keeptrusts guide.':
        'Rücksetzplan. Text des Rücksetzplans; ${configuration}, ${version}, ${previous_version}, ${environment}, ${gateways} und ${organization} stehen für Angaben des Ereignisses. Leer: der Plan der Keeptrusts-Anleitung.',
    'Pinned signature mode. Only what this mode signs is accepted: the body, or also its time and id; in any encoding, with any form of the secret. The first delivery writes its own here; to change it, copy the signature mode of an accepted delivery, or empty it. Empty: the form that the signature header shows is accepted.':
        'Festgelegter Signaturmodus. Nur was dieser Modus signiert, wird angenommen: der Body, oder auch seine Zeit und ID; in jeder Kodierung, mit jeder Form des Geheimnisses. Die erste Zustellung schreibt ihren eigenen hierher; um ihn zu ändern, kopieren Sie den Signaturmodus einer angenommenen Zustellung, oder leeren Sie die Eigenschaft. Leer: Die Form, die der Signatur-Header zeigt, wird angenommen.',
    'Outcome by state. Comma-separated state=outcome of closed reviews. Use a close code instead of a state, or table.state for one table only. The outcome on an AI compliance review takes precedence.':
        'Ergebnis nach Status. Durch Kommas getrennte Paare Status=Ergebnis geschlossener Überprüfungen. Verwenden Sie statt eines Status einen Schließcode, oder Tabelle.Status nur für eine Tabelle. Das Ergebnis an einer KI-Compliance-Überprüfung hat Vorrang.',
    'Change model. sys_id of a change model to use. Empty: the type decides.':
        'Change-Modell. sys_id eines zu verwendenden Change-Modells. Leer: Der Typ entscheidet.',
    'Pin the signature mode. The first delivery that is no test writes its mode into the pinned signature mode; later deliveries that sign something else are refused and reported. Off: nothing is pinned by itself, and after a rotation a sender that uses an unusual form of its secret may be refused.':
        'Signaturmodus festlegen. Die erste Zustellung, die kein Test ist, schreibt ihren Modus in den festgelegten Signaturmodus; spätere Zustellungen, die etwas anderes signieren, werden abgelehnt und gemeldet. Aus: Nichts wird von selbst festgelegt, und nach einem Wechsel kann ein Absender abgelehnt werden, der eine ungewöhnliche Form seines Geheimnisses verwendet.',
    'AI system class. Table of those configuration items.':
        'Klasse der KI-Systeme. Tabelle dieser Konfigurationselemente.',
    'Write back to Keeptrusts. Claiming and closing a compliance review claims and resolves the escalation at Keeptrusts. Test it before you switch it on: Keeptrusts does not document the paths.':
        'An Keeptrusts zurückmelden. Das Übernehmen und Schließen einer Compliance-Überprüfung übernimmt und löst die Eskalation bei Keeptrusts. Testen Sie es, bevor Sie es einschalten: Keeptrusts dokumentiert die Pfade nicht.',
    'Drift grace (hours). How long a gateway may take to run a deployed version, and how long a closed change may wait for its deployment, before a finding is opened, 1 to 720.':
        'Toleranz bei Abweichungen (Stunden). Wie lange ein Gateway brauchen darf, um eine bereitgestellte Version auszuführen, und wie lange ein geschlossener Change auf seine Bereitstellung warten darf, bevor eine Feststellung geöffnet wird, 1 bis 720.',
    'People. Columns of sys_user, comma-separated, at most five, by which people whom Keeptrusts names are found: exactly one active user must match. none: nobody is looked up, and the service user stands in.':
        'Personen. Spalten von sys_user, durch Kommas getrennt, höchstens fünf, nach denen von Keeptrusts genannte Personen gesucht werden: Genau ein aktiver Benutzer muss übereinstimmen. none: Niemand wird gesucht, und der Dienstbenutzer tritt an ihre Stelle.',
    'Resolution code. Preferred resolution code when a gateway is healthy again or an incident is quiet.':
        'Lösungscode. Bevorzugter Lösungscode, wenn ein Gateway wieder fehlerfrei oder ein Incident ruhig ist.',
    'Keep traces. Off: the trace include stores nothing and stamps no call; scripts that use it continue to run.':
        'Traces behalten. Aus: Das Trace-Include speichert nichts und markiert keinen Aufruf; Skripts, die es verwenden, laufen weiter.',
    'Largest artifact (bytes). Larger artifacts are refused, never truncated, 1024 to 1073741824.':
        'Größtes Artefakt (Bytes). Größere Artefakte werden abgelehnt, nie gekürzt, 1024 bis 1073741824.',
    'Change type. Type of a policy change request.': 'Change-Typ. Typ einer Change-Anforderung für eine Richtlinie.',
    'CI category. Category of that configuration item.': 'CI-Kategorie. Kategorie dieses Konfigurationselements.',
    'Incident contact type, the channel. Value of a choice of the column. Empty: the instance sets it.':
        'Kontakttyp des Incidents, der Kanal. Auswahlwert der Spalte. Leer: Die Instanz setzt ihn.',
    'Deliveries reprocessed at once. Largest number of deliveries that one reprocess request queues, 1 to 5000. Repeat the request for the rest.':
        'Auf einmal erneut verarbeitete Zustellungen. Höchstzahl der Zustellungen, die eine Anfrage zur erneuten Verarbeitung einreiht, 1 bis 5000. Wiederholen Sie die Anfrage für die übrigen.',
    'Path of a claim. Called with POST below the API URL; {id} is replaced by the id of the escalation.':
        'Pfad einer Übernahme. Wird mit POST unter der API-URL aufgerufen; {id} wird durch die ID der Eskalation ersetzt.',
    'Incident for an unapproved deployment. Opens an incident when a deployment has no approved change.':
        'Incident bei einer nicht genehmigten Bereitstellung. Öffnet einen Incident, wenn eine Bereitstellung keinen genehmigten Change hat.',
    'Standard change template. sys_id of an approved standard change template (record producer) for type standard.':
        'Standard-Change-Vorlage. sys_id einer genehmigten Standard-Change-Vorlage (Datensatzersteller) für den Typ Standard.',
    'Weekly control test (day, UTC). On this day the seven days before it are tested. never: no weekly tests.':
        'Wöchentlicher Kontrolltest (Tag, UTC). An diesem Tag werden die sieben Tage davor getestet. never: keine wöchentlichen Tests.',
    'Incident when a gateway is down. Opened when down, resolved when healthy again.':
        'Incident bei einem ausgefallenen Gateway. Wird bei einem Ausfall geöffnet und gelöst, wenn es wieder fehlerfrei ist.',
    'Lag in seconds. The next collection reads rows that are younger than this, because transactions can write late.':
        'Verzögerung in Sekunden. Die nächste Erfassung liest jüngere Zeilen, weil Transaktionen spät schreiben können.',
    'Number prefixes. Which table a record number in a log message belongs to: prefix=table, separated by commas.':
        'Nummernpräfixe. Zu welcher Tabelle eine Datensatznummer in einer Protokollnachricht gehört: Präfix=Tabelle, durch Kommas getrennt.',
    'Collect evidence of executions on a schedule. Off: nothing is read; what is stored stays.':
        'Ausführungsnachweise nach Zeitplan erfassen. Aus: Nichts wird gelesen; Gespeichertes bleibt.',
    'Console URL. Base URL of the Keeptrusts console, for links.':
        'Konsolen-URL. Basis-URL der Keeptrusts-Konsole, für Links.',
    'Record that keeps the heads of the attestation chain. Table and number or sys_id of a record whose work notes get the head of each day, such as `incident INC0010001`. Choose a table that the app may write. Empty: none.':
        'Datensatz, der die Köpfe der Attestierungskette bewahrt. Tabelle und Nummer oder sys_id eines Datensatzes, dessen Arbeitsnotizen den Kettenkopf jedes Tages erhalten, etwa `incident INC0010001`. Wählen Sie eine Tabelle, die die App schreiben darf. Leer: keiner.',
    'Interval of canaries in hours. How often rows are planted whose automations are known, to measure what the collection finds. 0: never.':
        'Intervall der Canaries in Stunden. Wie oft Zeilen gesetzt werden, deren Automatisierungen bekannt sind, um zu messen, was die Erfassung findet. 0: nie.',
}
