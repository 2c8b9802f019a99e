/** German: what stands under and beside names of tables and columns. English text to German text; `English|place` is that of one place alone. */
import type { Catalogue } from '../../../tools/languages/text.ts'

export const hints: Catalogue = {
    'Conditions that people were notified of, open and closed; empty when no alert condition was met yet':
        'Zustände, über die Personen benachrichtigt wurden, offene und geschlossene; leer, wenn noch kein Alarmzustand eingetreten ist',
    'What removes the cause': 'Was die Ursache beseitigt',
    'Number of notifications': 'Zahl der Benachrichtigungen',
    'Hash of kind and subject; stored once': 'Hash von Art und Gegenstand; einmal gespeichert',
    'Number of the last claim of a worker that ended': 'Nummer der letzten beendeten Belegung eines Workers',
    'What was found': 'Was gefunden wurde',
    'When the condition was no longer found (UTC)': 'Wann der Zustand nicht mehr gefunden wurde (UTC)',
    'What it is, in a few words: the subject of the mail': 'Worum es geht, in wenigen Worten: der Betreff der E-Mail',
    'Kind of alert': 'Art des Alarms',
    'When people were last notified (UTC)': 'Wann Personen zuletzt benachrichtigt wurden (UTC)',
    'When it was last found (UTC)': 'Wann er zuletzt gefunden wurde (UTC)',
    'Number of this record': 'Nummer dieses Datensatzes',
    'sys_id of the record': 'sys_id des Datensatzes',
    'When it was first found (UTC)': 'Wann er zuerst gefunden wurde (UTC)',
    'Whether the condition still exists': 'Ob der Zustand noch besteht',
    'Reason code, control, source, gateway or export': 'Grundcode, Kontrolle, Quelle, Gateway oder Export',
    'Table of the records to check': 'Tabelle der zu prüfenden Datensätze',
    'One entry of the attestation chain: what was measured, with its digest and the head before it':
        'Ein Eintrag der Attestierungskette: was gemessen wurde, mit seiner Prüfsumme und dem Kettenkopf davor',
    'When the head of the day was written where others see it (UTC)':
        'Wann der Kettenkopf des Tages dorthin geschrieben wurde, wo andere ihn sehen (UTC)',
    'When the attestation was stored (UTC)': 'Wann die Attestierung gespeichert wurde (UTC)',
    'One walk over the whole attestation chain: how far it has looked, and the first difference':
        'Ein Durchgang durch die ganze Attestierungskette: wie weit er ist, und die erste Abweichung',
    'Hash of the number; stored once': 'Hash der Nummer; einmal gespeichert',
    'Number of the check': 'Nummer der Prüfung',
    'Differences that were found': 'Gefundene Abweichungen',
    'What differs first': 'Was zuerst abweicht',
    'Attestation that shows it': 'Attestierung, die es zeigt',
    'sys_id of the row that differs': 'sys_id der abweichenden Zeile',
    'Number, question or day of the row that differs': 'Nummer, Frage oder Tag der abweichenden Zeile',
    'Table of the row that differs': 'Tabelle der abweichenden Zeile',
    'When it had looked at everything (UTC)': 'Wann alles durchgesehen war (UTC)',
    'Attested rows that a cleanup rule has removed': 'Attestierte Zeilen, die eine Bereinigungsregel entfernt hat',
    'Head of that attestation, as this check has seen it':
        'Kettenkopf dieser Attestierung, wie diese Prüfung ihn gesehen hat',
    'Tables that were looked through for rows that were never attested':
        'Tabellen, die nach nie attestierten Zeilen durchsucht wurden',
    'Last attestation that was looked at': 'Letzte durchgesehene Attestierung',
    'Evidence and decisions of a day that were changed after the day was attested':
        'Nachweise und Entscheidungen eines Tages, die nach dessen Attestierung geändert wurden',
    'Rows that were compared with their digests': 'Zeilen, die mit ihren Prüfsummen verglichen wurden',
    'sys_id of the last row of the next table that was looked at':
        'sys_id der letzten durchgesehenen Zeile der nächsten Tabelle',
    'Proves with the key of this instance that the app stored the result':
        'Beweist mit dem Schlüssel dieser Instanz, dass die App das Ergebnis gespeichert hat',
    'When the check began (UTC)': 'Wann die Prüfung begann (UTC)',
    'Whether the check is under way, and what it found': 'Ob die Prüfung läuft und was sie gefunden hat',
    'What the digest covers and no row holds, as JSON: the rows of a day with their digests, or the roots of a day':
        'Was die Prüfsumme abdeckt und keine Zeile enthält, als JSON: die Zeilen eines Tages mit ihren Prüfsummen oder die Wurzeln eines Tages',
    'SHA-256 of the canonical row or of the content; of rows of a day, the root over them':
        'SHA-256 der kanonischen Zeile oder des Inhalts; bei Zeilen eines Tages die Wurzel über sie',
    'SHA-256 of everything that this attestation says, its position and the head before it':
        'SHA-256 über alles, was diese Attestierung aussagt, ihre Position und den Kettenkopf davor',
    'What is attested': 'Was attestiert wird',
    'When the row was measured, or the end of the day (UTC)':
        'Wann die Zeile gemessen wurde, oder das Ende des Tages (UTC)',
    'Place in the chain, from 1 without a gap': 'Platz in der Kette, ab 1 ohne Lücke',
    'Hash of the position; stored once': 'Hash der Position; einmal gespeichert',
    'Head of the attestation before': 'Kettenkopf der Attestierung davor',
    'Rows, or attestations since the day before': 'Zeilen, oder Attestierungen seit dem Vortag',
    'sys_id of the attested row; of rows of a day, the last sys_id before them':
        'sys_id der attestierten Zeile; bei Zeilen eines Tages die letzte sys_id davor',
    'Proves with the key of this instance that the app stored the head':
        'Beweist mit dem Schlüssel dieser Instanz, dass die App den Kettenkopf gespeichert hat',
    'Number, question or UTC day that is attested': 'Nummer, Frage oder UTC-Tag, die attestiert werden',
    'Table of the attested row or rows': 'Tabelle der attestierten Zeile oder Zeilen',
    'A row whose rule calls an include, to measure which of the two the logs name':
        'Eine Zeile, deren Regel ein Include aufruft, um zu messen, welches von beiden die Protokolle nennen',
    'Appears in the log line and in the address that is called':
        'Erscheint in der Protokollzeile und in der aufgerufenen Adresse',
    'Hash of the nonce; stored once': 'Hash des Einmalwerts; einmal gespeichert',
    'Address on this instance that is called; empty: only the log is measured':
        'Aufgerufene Adresse auf dieser Instanz; leer: Nur das Protokoll wird gemessen',
    'A script or flow that the platform starts, with the result of its analysis and its execution status':
        'Ein Skript oder Flow, das die Plattform startet, mit dem Ergebnis der Analyse und dem Ausführungsstatus',
    'Whether the record is there and active': 'Ob der Datensatz vorhanden und aktiv ist',
    'Calls, reads, writes and log statements, as JSON':
        'Aufrufe, Lese- und Schreibvorgänge und Protokollanweisungen, als JSON',
    'Code and line of the part that could not be analysed':
        'Code und Zeile des Teils, der nicht analysiert werden konnte',
    'Whether the text could be analysed': 'Ob der Text analysiert werden konnte',
    'Identity in the evidence graph: kind and sys_id of the record':
        'Identität im Nachweisgraphen: Art und sys_id des Datensatzes',
    'Hash of the automation ID; stored once': 'Hash der ID der Automatisierung; einmal gespeichert',
    'Script that decides whether it runs': 'Skript, das entscheidet, ob sie läuft',
    'Rows that prove executions of the last 30 days; empty when no source could give any':
        'Zeilen, die Ausführungen der letzten 30 Tage beweisen; leer, wenn keine Quelle welche liefern konnte',
    'Distinct transactions, or record and second; empty when no source could show any, or when they cannot be told apart':
        'Verschiedene Transaktionen, oder Datensatz und Sekunde; leer, wenn keine Quelle welche zeigen konnte oder sie nicht unterscheidbar sind',
    'Execution status from the evidence': 'Ausführungsstatus nach den Nachweisen',
    'Encoded query that a record must satisfy': 'Codierte Abfrage, die ein Datensatz erfüllen muss',
    'Stronger: as far as is known nothing else left the evidence. Weaker: others may have':
        'Stärker: Soweit bekannt, hat nichts anderes den Nachweis hinterlassen. Schwächer: Anderes kann es gewesen sein',
    'Claims that speak for an execution, the stronger ones first':
        'Aussagen, die für eine Ausführung sprechen, die stärkeren zuerst',
    'Type of automation': 'Typ der Automatisierung',
    'Newest evidence below deterministic that speaks for an execution (UTC)':
        'Neuester Nachweis unterhalb von deterministisch, der für eine Ausführung spricht (UTC)',
    'Newest deterministic evidence (UTC)': 'Neuester deterministischer Nachweis (UTC)',
    'Newest record that satisfies its conditions (UTC); proves no execution':
        'Neuester Datensatz, der die Bedingungen erfüllt (UTC); beweist keine Ausführung',
    'Quoted texts of a script that cannot be analysed, as JSON':
        'Zitierte Texte eines Skripts, das nicht analysiert werden kann, als JSON',
    'Name of the script or flow': 'Name des Skripts oder Flows',
    'Scope by name; global for none': 'Name des Anwendungsbereichs; global für keinen',
    'How often the record was changed': 'Wie oft der Datensatz geändert wurde',
    'Table of the record': 'Tabelle des Datensatzes',
    'When the record was changed (UTC)': 'Wann der Datensatz geändert wurde (UTC)',
    'Sources that showed an execution': 'Quellen, die eine Ausführung gezeigt haben',
    'Sources that could have shown an execution': 'Quellen, die eine Ausführung hätten zeigen können',
    'Order among the rules of its table': 'Reihenfolge unter den Regeln der Tabelle',
    'Table whose changes start it': 'Tabelle, deren Änderungen sie starten',
    'before, after, async or another value of the platform': 'before, after, async oder ein anderer Wert der Plattform',
    'Hash of the current version': 'Hash der aktuellen Version',
    'Versions with what each could log, newest first, as JSON':
        'Versionen mit dem, was jede protokollieren konnte, neueste zuerst, als JSON',
    'Stable code of what is missing': 'Stabiler Code dessen, was fehlt',
    'The missing fact, and what would supply it': 'Der fehlende Fakt und was ihn liefern würde',
    'The body of one delivery as an attachment, where the column Body does not keep all of it':
        'Der Body einer Zustellung als Anhang, wenn die Spalte „Body“ ihn nicht ganz enthält',
    'sys_id of the attachment': 'sys_id des Anhangs',
    'Size of the attachment': 'Größe des Anhangs',
    'When its delivery was last seen (UTC)': 'Wann die Zustellung zuletzt gesehen wurde (UTC)',
    'Delivery whose body it is': 'Zustellung, deren Body es ist',
    'Name of the attachment': 'Name des Anhangs',
    'Checksum of the attachment': 'Prüfsumme des Anhangs',
    'Human review of an AI decision that Keeptrusts escalated; used where the instance has no GRC table for it':
        'Überprüfung einer KI-Entscheidung durch Menschen, die Keeptrusts eskaliert hat; verwendet, wenn die Instanz keine GRC-Tabelle dafür hat',
    'What the gateway did': 'Was das Gateway getan hat',
    'User of the model, as sent by Keeptrusts': 'Benutzer des Modells, wie von Keeptrusts gesendet',
    'The escalation in the Keeptrusts console': 'Die Eskalation in der Keeptrusts-Konsole',
    'Identity of the escalation at Keeptrusts': 'Identität der Eskalation bei Keeptrusts',
    'State of the escalation at Keeptrusts': 'Status der Eskalation bei Keeptrusts',
    'Gateway ID': 'Gateway-ID',
    'Who answers for it; administrators choose the user':
        'Wer dafür verantwortlich ist; Administratoren wählen den Benutzer',
    'User name of who made the record; may know whose it is':
        'Benutzername dessen, der den Datensatz angelegt hat; weiß vielleicht, wem er gehört',
    'What the outbound log shows of its use in the days in which a run of an automation counts':
        'Was das Protokoll ausgehender Aufrufe von seiner Nutzung zeigt, in den Tagen, in denen ein Lauf einer Automatisierung zählt',
    'Newest call that is proven to go through it (UTC)': 'Neuester Aufruf, der nachweislich darüber ging (UTC)',
    'Newest call at an address of its own, of a connection that uses it, or newest sign-in that was sent (UTC)':
        'Neuester Aufruf an einer eigenen Adresse oder einer Verbindung, die es nutzt, oder neueste gesendete Anmeldung (UTC)',
    'Newest call at an address that other connections share (UTC)':
        'Neuester Aufruf an einer Adresse, die andere Verbindungen teilen (UTC)',
    'Gateway as the registry knew it when the decision was counted; empty where it had none':
        'Gateway, wie das Verzeichnis es kannte, als die Entscheidung gezählt wurde; leer, wo es keines hatte',
    'Gateway as the registry knew it when the first decision was counted; empty where it had none':
        'Gateway, wie das Verzeichnis es kannte, als die erste Entscheidung gezählt wurde; leer, wo es keines hatte',
    'Gateway that the event names first, as the registry knew it after processing; empty where it had none':
        'Gateway, das das Ereignis zuerst nennt, wie das Verzeichnis es nach der Verarbeitung kannte; leer, wo es keines hatte',
    'AI model that was used': 'Verwendetes KI-Modell',
    'What the reviewer decided at Keeptrusts': 'Was der Prüfer bei Keeptrusts entschieden hat',
    'Policy that escalated': 'Richtlinie, die eskaliert hat',
    'Severity from Keeptrusts': 'Schweregrad von Keeptrusts',
    'A REST message, its credential, its identity, a record that began a rule, or the chain of a record':
        'Eine REST-Nachricht, ihre Anmeldeinformationen, ihre Identität, ein Datensatz, der eine Regel begonnen hat, oder die Kette eines Datensatzes',
    'Whether the next run builds the chain of the record again':
        'Ob der nächste Lauf die Kette des Datensatzes neu aufbaut',
    'Hops of the chain of a record with their confidence and the weakest one, as JSON':
        'Schritte der Kette eines Datensatzes mit ihrer Konfidenz und dem schwächsten, als JSON',
    'OAuth client: joins to the application ID of the service principal':
        'OAuth-Client: verknüpft mit der Anwendungs-ID des Dienstprinzipals',
    'Identity in the evidence graph': 'Identität im Nachweisgraphen',
    'Hash of the connection ID; stored once': 'Hash der Verbindungs-ID; einmal gespeichert',
    'Host that it calls': 'Host, der aufgerufen wird',
    'Method that it calls with': 'Methode, mit der aufgerufen wird',
    'Name of the record': 'Name des Datensatzes',
    'Connection, credential, identity, record or chain of a record':
        'Verbindung, Anmeldeinformationen, Identität, Datensatz oder Kette eines Datensatzes',
    'Path that it calls': 'Pfad, der aufgerufen wird',
    'What kind of connection, credential, identity or record':
        'Welche Art von Verbindung, Anmeldeinformationen, Identität oder Datensatz',
    'A clause of a framework that a control mapping supports':
        'Eine Klausel eines Frameworks, die eine Kontrollzuordnung unterstützt',
    'Number of the clause, as the framework writes it, for example Article 14':
        'Nummer der Klausel, wie das Framework sie schreibt, zum Beispiel Article 14',
    'Law, standard or criteria with the clause': 'Gesetz, Norm oder Kriterien mit der Klausel',
    'Control mapping that supports the clause': 'Kontrollzuordnung, die die Klausel unterstützt',
    'What the control contributes to the clause': 'Was die Kontrolle zur Klausel beiträgt',
    'What the clause is about': 'Wovon die Klausel handelt',
    'Which policies a control depends on, and the threshold that its test must reach':
        'Von welchen Richtlinien eine Kontrolle abhängt und welche Schwelle ihr Test erreichen muss',
    'Whether the control is tested': 'Ob die Kontrolle getestet wird',
    'Control as auditors know it, for example AI-SAFE-001; reference of the control objective in GRC':
        'Kontrolle, wie Auditoren sie kennen, zum Beispiel AI-SAFE-001; Referenz des Kontrollziels in GRC',
    'What the control is for; name of the control objective in GRC':
        'Wozu die Kontrolle dient; Name des Kontrollziels in GRC',
    'sys_id, number or name of the control in GRC; empty: found by control ID and objective. Controls are never created':
        'sys_id, Nummer oder Name der Kontrolle in GRC; leer: nach Kontroll-ID und Ziel gefunden. Kontrollen werden nie erstellt',
    'With fewer decisions than this the test is inconclusive':
        'Mit weniger Entscheidungen ist der Test nicht schlüssig',
    'Order of patterns that are equally specific': 'Reihenfolge gleich genauer Muster',
    'Group that gets the issue of a failing test; empty: the group of compliance reviews':
        'Gruppe, die das Issue eines nicht bestandenen Tests erhält; leer: die Gruppe der Compliance-Überprüfungen',
    'Enforcement rate at which the test passes, 0 to 100':
        'Durchsetzungsrate, bei der der Test bestanden ist, 0 bis 100',
    'How the pattern is matched': 'Wie das Muster verglichen wird',
    'Policy name; hyphens, underscores, spaces and case make no difference':
        'Name der Richtlinie; Bindestriche, Unterstriche, Leerzeichen und Groß-/Kleinschreibung sind gleichgültig',
    'Whether a test could come to a conclusion with what Keeptrusts sends; as of the last test':
        'Ob ein Test mit dem, was Keeptrusts sendet, zu einer Schlussfolgerung kommen könnte; Stand des letzten Tests',
    'Event types or decisions that a conclusion needs and that do not arrive':
        'Ereignistypen oder Entscheidungen, die eine Schlussfolgerung benötigt und die nicht eintreffen',
    'What the test measures': 'Was der Test misst',
    'How long a result counts as evidence': 'Wie lange ein Ergebnis als Nachweis zählt',
    'One test of one control over one window, with the definition and population of its rate':
        'Ein Test einer Kontrolle über ein Zeitfenster, mit Definition und Grundgesamtheit seiner Rate',
    'Decisions that allowed': 'Entscheidungen, die zugelassen haben',
    'Decisions that blocked': 'Entscheidungen, die blockiert haben',
    'sys_id of the record outside the app that holds the result':
        'sys_id des Datensatzes außerhalb der App, der das Ergebnis enthält',
    'Table of the record outside the app that holds the result; exports are attached to it':
        'Tabelle des Datensatzes außerhalb der App, der das Ergebnis enthält; Exporte werden daran angehängt',
    'When the numbers were last compared with what is counted (UTC); a scheduled test is repeated when they changed':
        'Wann die Zahlen zuletzt mit dem Gezählten verglichen wurden (UTC); ein geplanter Test wird wiederholt, wenn sie sich geändert haben',
    'Stable code of the reason when it did not pass': 'Stabiler Code des Grundes, wenn er nicht bestanden ist',
    'Conclusion in one sentence': 'Schlussfolgerung in einem Satz',
    'Control ID that auditors use': 'Kontroll-ID, die Auditoren verwenden',
    'What the control is for': 'Wozu die Kontrolle dient',
    'How the rate is counted': 'Wie die Rate gezählt wird',
    'Numerator of the rate: blocked, redacted and escalated': 'Zähler der Rate: blockiert, geschwärzt und eskaliert',
    'See the definition and the population; empty when nothing was evaluated':
        'Siehe Definition und Grundgesamtheit; leer, wenn nichts ausgewertet wurde',
    'Entity of the control, where the objective has several': 'Entität der Kontrolle, wenn das Ziel mehrere hat',
    'Decisions that escalated': 'Entscheidungen, die eskaliert haben',
    'Denominator of the rate': 'Nenner der Rate',
    'Policies and days for which an export holds more decisions than webhooks delivered':
        'Richtlinien und Tage, für die ein Export mehr Entscheidungen enthält, als Webhooks zugestellt haben',
    'sys_id of the control in GRC that the result is about; its indicator reads the newest one':
        'sys_id der Kontrolle in GRC, um die es geht; ihr Indikator liest das neueste Ergebnis',
    'Gateways of the entity; empty where the test is about all gateways':
        'Gateways der Entität; leer, wenn der Test alle Gateways betrifft',
    'sys_id of the control, where the objective has several; empty where one control answers for all gateways':
        'sys_id der Kontrolle, wenn das Ziel mehrere hat; leer, wenn eine Kontrolle für alle Gateways steht',
    'Number of the control, where the objective has several': 'Nummer der Kontrolle, wenn das Ziel mehrere hat',
    'Newest test of its control that came to a result; an inconclusive test never takes the mark':
        'Neuester Test der Kontrolle, der zu einem Ergebnis kam; ein nicht schlüssiger Test erhält die Markierung nie',
    'sys_id of the issue': 'sys_id des Issues',
    'Number of the issue': 'Nummer des Issues',
    'Table of the issue': 'Tabelle des Issues',
    'Decisions that only logged': 'Entscheidungen, die nur protokolliert haben',
    'Control mapping that was tested; the columns below store its settings at the time':
        'Getestete Kontrollzuordnung; die Spalten darunter speichern ihre Einstellungen zu diesem Zeitpunkt',
    'Fewest decisions that allow a conclusion': 'Mindestzahl von Entscheidungen für eine Schlussfolgerung',
    'Group that owned the control when it was tested':
        'Gruppe, die zum Zeitpunkt des Tests für die Kontrolle verantwortlich war',
    'Rate that the control requires': 'Rate, die die Kontrolle verlangt',
    'Policies in the window that belong to the control': 'Richtlinien im Zeitfenster, die zur Kontrolle gehören',
    'Decisions that the rate counts': 'Entscheidungen, die die Rate zählt',
    'Number of attempts': 'Zahl der Versuche',
    'Stable code of the first refusal, or why the result has no target in GRC':
        'Stabiler Code der ersten Ablehnung, oder warum das Ergebnis kein Ziel in GRC hat',
    'Whether a record outside the app holds the result; Recorded in says where, or what would make one':
        'Ob ein Datensatz außerhalb der App das Ergebnis enthält; „Aufgezeichnet in“ sagt, wo, oder was einen erstellen würde',
    'What was written, and to which record': 'Was geschrieben wurde und in welchen Datensatz',
    'Decisions that redacted': 'Entscheidungen, die geschwärzt haben',
    'Results that this test replaced, the last one first, each with the reason':
        'Ergebnisse, die dieser Test ersetzt hat, das letzte zuerst, jedes mit dem Grund',
    'Current result': 'Aktuelles Ergebnis',
    'Hash of mapping, window kind and window; tested once':
        'Hash von Zuordnung, Art des Zeitfensters und Zeitfenster; einmal getestet',
    'When it was tested (UTC)': 'Wann getestet wurde (UTC)',
    'Result before the evidence expired': 'Ergebnis, bevor die Nachweise abliefen',
    'Until when the result counts as evidence (UTC)': 'Bis wann das Ergebnis als Nachweis zählt (UTC)',
    'Policies and days for which webhooks delivered at least as many decisions as an export':
        'Richtlinien und Tage, für die Webhooks mindestens so viele Entscheidungen zugestellt haben wie ein Export',
    'First UTC day of the window': 'Erster UTC-Tag des Zeitfensters',
    'Why this window was tested': 'Warum dieses Zeitfenster getestet wurde',
    'Last UTC day of the window': 'Letzter UTC-Tag des Zeitfensters',
    'One policy decision of a gateway, stored so that it counts once under all its names':
        'Eine Richtlinienentscheidung eines Gateways, so gespeichert, dass sie unter allen ihren Namen einmal zählt',
    'What the gateway did; a budget alert is no decision':
        'Was das Gateway getan hat; eine Budgetwarnung ist keine Entscheidung',
    'Version of the configuration that decided, if the sender states it':
        'Version der Konfiguration, die entschieden hat, wenn der Absender sie angibt',
    'Decisions per policy, gateway, environment, action and UTC day':
        'Entscheidungen je Richtlinie, Gateway, Umgebung, Aktion und UTC-Tag',
    'How many decisions were counted for good, and until when; empty where every row is counted each time':
        'Wie viele Entscheidungen endgültig gezählt sind und bis wann; leer, wenn jede Zeile jedes Mal gezählt wird',
    'Hash of policy, gateway, environment, action and day; stored once':
        'Hash von Richtlinie, Gateway, Umgebung, Aktion und Tag; einmal gespeichert',
    'UTC day': 'UTC-Tag',
    'Environment that the decisions were made in; empty when it is not known':
        'Umgebung, in der die Entscheidungen getroffen wurden; leer, wenn sie nicht bekannt ist',
    'Violations without an incident because a limit was reached':
        'Verstöße ohne Incident, weil eine Grenze erreicht war',
    'Policy name in lower case with hyphens': 'Name der Richtlinie in Kleinbuchstaben mit Bindestrichen',
    'Distinct decisions': 'Verschiedene Entscheidungen',
    'When the counter began to count it (UTC)': 'Wann der Zähler begann, sie zu zählen (UTC)',
    'The counter it belongs to': 'Der Zähler, zu dem sie gehört',
    'UTC day of the decision': 'UTC-Tag der Entscheidung',
    'Identity of the decision at Keeptrusts': 'Identität der Entscheidung bei Keeptrusts',
    'Hash of the decision and its gateway; stored once': 'Hash der Entscheidung und ihres Gateways; einmal gespeichert',
    'First delivery that reported it': 'Erste Zustellung, die sie gemeldet hat',
    'Environment that the decision was made in; empty when it is not known':
        'Umgebung, in der die Entscheidung getroffen wurde; leer, wenn sie nicht bekannt ist',
    'A violation without an incident because a limit was reached':
        'Ein Verstoß ohne Incident, weil eine Grenze erreicht war',
    'An event about this policy alone reported it: another policy with its ID is another violation':
        'Ein Ereignis nur zu dieser Richtlinie hat sie gemeldet: Eine andere Richtlinie mit ihrer ID ist ein anderer Verstoß',
    'When it was decided (UTC)': 'Wann entschieden wurde (UTC)',
    'Policy name as the sender wrote it': 'Name der Richtlinie, wie der Absender ihn geschrieben hat',
    'Proves that the row is as the app wrote it last; empty in rows from before it had seals':
        'Beweist, dass die Zeile so ist, wie die App sie zuletzt geschrieben hat; leer in Zeilen aus der Zeit vor den Siegeln',
    'Severity from the sender': 'Schweregrad vom Absender',
    'One webhook delivery as it was received, and the state of its processing':
        'Eine Webhook-Zustellung, wie sie empfangen wurde, und der Stand ihrer Verarbeitung',
    'What a person did to a delivery, and why: saving a new one does it':
        'Was eine Person mit einer Zustellung getan hat und warum: Das Speichern eines neuen Datensatzes tut es',
    'What is done when the form is submitted': 'Was beim Absenden des Formulars getan wird',
    'Delivery that it is done to': 'Zustellung, mit der es getan wird',
    'Why, in your words; the delivery keeps it with your name':
        'Warum, in Ihren Worten; die Zustellung behält es mit Ihrem Namen',
    'State of the delivery before it': 'Status der Zustellung zuvor',
    'Number of processing attempts': 'Zahl der Verarbeitungsversuche',
    'The event as stored; its beginning, where Body file has it all':
        'Das Ereignis, wie es gespeichert ist; sein Anfang, wenn die Bodydatei es ganz enthält',
    'All of the event as stored, where the column Body has only its beginning':
        'Das ganze gespeicherte Ereignis, wenn die Spalte „Body“ nur seinen Anfang enthält',
    'Hash of the body as received, before anything was redacted':
        'Hash des Bodys, wie er empfangen wurde, bevor etwas geschwärzt wurde',
    'Canonical event type of the event name': 'Kanonischer Ereignistyp zum Ereignisnamen',
    'Whether prompt and response text was kept, redacted or dropped before storing':
        'Ob Prompt- und Antworttexte vor dem Speichern behalten, geschwärzt oder verworfen wurden',
    'Identity of the delivery: the id from the sender, or a hash; stored once':
        'Identität der Zustellung: die ID des Absenders oder ein Hash; einmal gespeichert',
    'Hash of the delivery ID; stored once': 'Hash der Zustellungs-ID; einmal gespeichert',
    'Attempts before the delivery was last reprocessed':
        'Versuche, bevor die Zustellung zuletzt erneut verarbeitet wurde',
    'Stable code of the problem, or of the reason why nothing was done':
        'Stabiler Code des Problems oder des Grundes, warum nichts getan wurde',
    'Explanation that names the field, rule or table': 'Erklärung, die das Feld, die Regel oder die Tabelle nennt',
    'Event name as the sender wrote it': 'Name des Ereignisses, wie der Absender ihn geschrieben hat',
    'When the last attempt ended (UTC)': 'Wann der letzte Versuch endete (UTC)',
    'Whether a mapping rule started its subflow for this delivery: it does so once':
        'Ob eine Zuordnungsregel ihren Subflow für diese Zustellung gestartet hat: Sie tut es einmal',
    'Gateway ID the event names first': 'Gateway-ID, die das Ereignis zuerst nennt',
    'Seconds from its receipt to the end of its processing, retries included; reprocessing does not change it':
        'Sekunden vom Empfang bis zum Ende der Verarbeitung, Wiederholungen eingeschlossen; erneute Verarbeitung ändert sie nicht',
    'Mapping rule of the last attempt; empty: default mapping':
        'Zuordnungsregel des letzten Versuchs; leer: Standardzuordnung',
    'When a failed delivery is retried (UTC)': 'Wann eine fehlgeschlagene Zustellung wiederholt wird (UTC)',
    'When it happened, as stated by the sender (UTC)': 'Wann es geschah, laut Absender (UTC)',
    'When the instance received it (UTC)': 'Wann die Instanz sie empfing (UTC)',
    'UTC hour in which the instance received it, for charts; empty in rows from before the app had dashboards':
        'UTC-Stunde, in der die Instanz sie empfing, für Diagramme; leer in Zeilen aus der Zeit vor den Dashboards der App',
    'What one delivery did to one record: created, updated, counted, left unchanged or refused, and why':
        'Was eine Zustellung mit einem Datensatz getan hat: erstellt, aktualisiert, gezählt, unverändert gelassen oder abgelehnt, und warum',
    'What was done': 'Was getan wurde',
    'Attempt that wrote this line': 'Versuch, der diese Zeile geschrieben hat',
    'Stable code when something was missing, left unchanged or refused':
        'Stabiler Code, wenn etwas fehlte, unverändert gelassen oder abgelehnt wurde',
    'Delivery that caused it': 'Zustellung, die es bewirkt hat',
    'Order within the attempt': 'Reihenfolge innerhalb des Versuchs',
    'Why, in one sentence': 'Warum, in einem Satz',
    'Number or name of the record': 'Nummer oder Name des Datensatzes',
    'How many lines of the last attempt say that a record was written otherwise than asked for':
        'Wie viele Zeilen des letzten Versuchs sagen, dass ein Datensatz anders als verlangt geschrieben wurde',
    'When it came again after a rotation, signed with the new secret (UTC)':
        'Wann sie nach einem Wechsel erneut kam, mit dem neuen Geheimnis signiert (UTC)',
    'When it was last reprocessed (UTC)': 'Wann sie zuletzt erneut verarbeitet wurde (UTC)',
    'User who last reprocessed it': 'Benutzer, der sie zuletzt erneut verarbeitet hat',
    'Route through which it arrived': 'Route, über die sie ankam',
    'Proves that the body and what steers its processing are as they were received; empty in rows from before the app had a key':
        'Beweist, dass der Body und was seine Verarbeitung steuert so sind, wie sie empfangen wurden; leer in Zeilen aus der Zeit vor dem Schlüssel der App',
    'The identity exactly as the sender wrote it': 'Die Identität genau so, wie der Absender sie geschrieben hat',
    'Form of the signature that matched; copy it into the property to accept only this form':
        'Form der Signatur, die übereinstimmte; kopieren Sie sie in die Eigenschaft, um nur diese Form anzunehmen',
    'Webhook secret that signed it, as the secrets were when it arrived':
        'Webhook-Geheimnis, das sie signiert hat, nach dem Stand der Geheimnisse bei der Ankunft',
    'State of processing': 'Stand der Verarbeitung',
    'One row of a log or table, kept as evidence of an execution':
        'Eine Zeile eines Protokolls oder einer Tabelle, als Nachweis einer Ausführung behalten',
    'User of the session': 'Benutzer der Sitzung',
    'First automation that the evidence refers to': 'Erste Automatisierung, auf die sich der Nachweis bezieht',
    'Identity of that automation in the evidence graph': 'Identität dieser Automatisierung im Nachweisgraphen',
    'All automations that the evidence refers to': 'Alle Automatisierungen, auf die sich der Nachweis bezieht',
    'Path of the page or API, or name of the job or rule, that began the transaction':
        'Pfad der Seite oder API oder Name des Jobs oder der Regel, womit die Transaktion begann',
    'What began the transaction, where that is known': 'Womit die Transaktion begann, wenn das bekannt ist',
    'Highest confidence for any automation': 'Höchste Konfidenz für irgendeine Automatisierung',
    'Connection that was called, or identity that signed in': 'Aufgerufene Verbindung oder angemeldete Identität',
    'Identity of the connection in the evidence graph': 'Identität der Verbindung im Nachweisgraphen',
    'SHA-256 of everything above': 'SHA-256 über alles Obige',
    'What the row adds to the number of executions; empty below deterministic':
        'Was die Zeile zur Zahl der Ausführungen beiträgt; leer unterhalb von deterministisch',
    'Which time of a source was read, and which was not and why':
        'Welche Zeit einer Quelle gelesen wurde, welche nicht und warum',
    'Hash of source and beginning; stored once': 'Hash von Quelle und Beginn; einmal gespeichert',
    'The time begins after this second (UTC)': 'Die Zeit beginnt nach dieser Sekunde (UTC)',
    'The time ends with this second (UTC)': 'Die Zeit endet mit dieser Sekunde (UTC)',
    'Number of the run that noted the beginning': 'Nummer des Laufs, der den Beginn vermerkt hat',
    'Number of the run that noted the end': 'Nummer des Laufs, der das Ende vermerkt hat',
    'Status of the source or kind of gap; empty for time that was read':
        'Status der Quelle oder Art der Lücke; leer für gelesene Zeit',
    'The run that noted it last': 'Der Lauf, der es zuletzt vermerkt hat',
    'Key of the source in the completeness statement': 'Schlüssel der Quelle in der Aussage zur Vollständigkeit',
    'What became of the rows of this time': 'Was aus den Zeilen dieser Zeit wurde',
    'What the row adds, redacted: name and value, one a line':
        'Was die Zeile beiträgt, geschwärzt: Name und Wert, je Zeile einer',
    'Display name of the evidence': 'Anzeigename des Nachweises',
    'A relationship between evidence, automations and connections, with its strongest proof':
        'Eine Beziehung zwischen Nachweisen, Automatisierungen und Verbindungen mit ihrem stärksten Beweis',
    'The strongest proof that was ever stored': 'Der stärkste je gespeicherte Beweis',
    'Hash of type and both ends; stored once': 'Hash des Typs und beider Enden; einmal gespeichert',
    'Relationship between the two ends': 'Beziehung zwischen den beiden Enden',
    'Identities of its evidence, newest first, as JSON': 'Identitäten ihrer Nachweise, neueste zuerst, als JSON',
    'Time of the evidence that the edge begins at (UTC)': 'Zeit des Nachweises, an dem die Kante beginnt (UTC)',
    'The automation that the edge begins at': 'Die Automatisierung, an der die Kante beginnt',
    'The record, connection or credential that the edge begins at':
        'Der Datensatz, die Verbindung oder die Anmeldeinformationen, woran die Kante beginnt',
    'The row that speaks of the automation': 'Die Zeile, die von der Automatisierung spricht',
    'Identity of the node that the edge begins at': 'Identität des Knotens, an dem die Kante beginnt',
    'What the proof is based on': 'Worauf der Beweis beruht',
    'The value that both ends share, or its place in the script':
        'Der Wert, den beide Enden teilen, oder seine Stelle im Skript',
    'The newest row that the proof rests on': 'Die neueste Zeile, auf der der Beweis beruht',
    'The automation that the edge ends at': 'Die Automatisierung, an der die Kante endet',
    'The connection, credential or identity that the edge ends at':
        'Die Verbindung, die Anmeldeinformationen oder die Identität, woran die Kante endet',
    'Identity of the node that the edge ends at': 'Identität des Knotens, an dem die Kante endet',
    'Version of the script that the edge refers to': 'Version des Skripts, auf die sich die Kante bezieht',
    'Identity in the evidence graph, derived from its source row':
        'Identität im Nachweisgraphen, aus der Quellzeile abgeleitet',
    'Hash of the evidence ID; stored once': 'Hash der Nachweis-ID; einmal gespeichert',
    'Name of the source in the evidence graph': 'Name der Quelle im Nachweisgraphen',
    'When it happened (UTC)': 'Wann es geschah (UTC)',
    'Hash of automation and transaction, or of automation, record and second':
        'Hash von Automatisierung und Transaktion, oder von Automatisierung, Datensatz und Sekunde',
    'One stored file of an export, with its hash': 'Eine gespeicherte Datei eines Exports mit ihrem Hash',
    'When it was stored (UTC)': 'Wann sie gespeichert wurde (UTC)',
    'Size of the file as it was stored': 'Größe der Datei beim Speichern',
    'Export that the file belongs to': 'Export, zu dem die Datei gehört',
    'Hash of the attachment; stored once': 'Hash des Anhangs; einmal gespeichert',
    'Name of the file': 'Name der Datei',
    'Result of the last check': 'Ergebnis der letzten Prüfung',
    'Type of file': 'Art der Datei',
    'When the file was last checked (UTC)': 'Wann die Datei zuletzt geprüft wurde (UTC)',
    'sys_id of the record that has the file': 'sys_id des Datensatzes, der die Datei hat',
    'Proves that place and hash of the file are as the app stored them; a row that does not fit its seal is marked as changed':
        'Beweist, dass Ort und Hash der Datei so sind, wie die App sie gespeichert hat; eine Zeile, die nicht zu ihrem Siegel passt, wird als geändert markiert',
    'Checksum of the file as it was stored': 'Prüfsumme der Datei beim Speichern',
    'Table of the record that has the file': 'Tabelle des Datensatzes, der die Datei hat',
    'What the attribution is based on': 'Worauf die Zurechnung beruht',
    'What holds where the claim is a proof: name and sentence, one a line':
        'Was gilt, wenn die Aussage ein Beweis ist: Name und Satz, je Zeile einer',
    'What the row proves, and what it does not prove': 'Was die Zeile beweist und was sie nicht beweist',
    'What the row adds, redacted, as JSON': 'Was die Zeile beiträgt, geschwärzt, als JSON',
    'The record that it concerns': 'Der betroffene Datensatz',
    'Number of the record that it concerns': 'Nummer des betroffenen Datensatzes',
    'Table of the record that it concerns': 'Tabelle des betroffenen Datensatzes',
    'What could still make the proof false: name and sentence, one a line':
        'Was den Beweis noch falsch machen könnte: Name und Satz, je Zeile einer',
    'One collection of execution evidence: what it read and what it could not read':
        'Eine Erfassung von Ausführungsnachweisen: was sie gelesen hat und was sie nicht lesen konnte',
    'Known automations': 'Bekannte Automatisierungen',
    'When the run ended (UTC)': 'Wann der Lauf endete (UTC)',
    'New evidence rows': 'Neue Nachweiszeilen',
    'What started the run': 'Was den Lauf gestartet hat',
    'Ensures one run at a time: the same value for every running one':
        'Stellt sicher, dass nur ein Lauf zur selben Zeit läuft: derselbe Wert für jeden laufenden',
    'Worker that holds the lease': 'Worker, der die Lease hält',
    'When another worker may take over (UTC)': 'Wann ein anderer Worker übernehmen darf (UTC)',
    'Further information about this run': 'Weitere Angaben zu diesem Lauf',
    'Rows of all sources': 'Zeilen aller Quellen',
    'Completeness per source, as JSON': 'Vollständigkeit je Quelle, als JSON',
    'When the run started (UTC)': 'Wann der Lauf begann (UTC)',
    'State of the run': 'Status des Laufs',
    'How far a source of execution evidence could be read, and the last row that was read':
        'Wie weit eine Quelle der Ausführungsnachweise gelesen werden konnte, und die letzte gelesene Zeile',
    'Start of the time without a gap (UTC)': 'Beginn der Zeit ohne Lücke (UTC)',
    'Digest of how many rows each second of that window had when it was read':
        'Prüfsumme darüber, wie viele Zeilen jede Sekunde dieses Zeitfensters beim Lesen hatte',
    'Rows in that window when it was read': 'Zeilen in diesem Zeitfenster beim Lesen',
    'Start of the window that is counted again (UTC)': 'Beginn des Zeitfensters, das erneut gezählt wird (UTC)',
    'End of the window that is counted again (UTC)': 'Ende des Zeitfensters, das erneut gezählt wird (UTC)',
    'What the log had of each day when that was looked at last, as JSON':
        'Was das Protokoll von jedem Tag enthielt, als dieser zuletzt durchgesehen wurde, als JSON',
    'Source of the evidence': 'Quelle der Nachweise',
    'What is missing in the window and why, as JSON': 'Was im Zeitfenster fehlt und warum, als JSON',
    'sys_id of the last row that the look at older time has read':
        'sys_id der letzten Zeile, die die Durchsicht älterer Zeit gelesen hat',
    'Which look at older time goes on with the next run':
        'Welche Durchsicht älterer Zeit mit dem nächsten Lauf weitergeht',
    'Time of the last row that the look at older time has read (UTC)':
        'Zeit der letzten Zeile, die die Durchsicht älterer Zeit gelesen hat (UTC)',
    'sys_id of the row that it was read from; logs rotate':
        'sys_id der Zeile, aus der gelesen wurde; Protokolle rotieren',
    'Number of the run that wrote this': 'Nummer des Laufs, der dies geschrieben hat',
    'End of the time that was read a second time, for rows that came late (UTC)':
        'Ende der Zeit, die ein zweites Mal gelesen wurde, für spät eingetroffene Zeilen (UTC)',
    'What is missing in the window and why, one a line': 'Was im Zeitfenster fehlt und warum, je Zeile eines',
    'What the source does not prove, and what would make it readable':
        'Was die Quelle nicht beweist und was sie lesbar machen würde',
    'Oldest row that the source still holds (UTC)': 'Älteste Zeile, die die Quelle noch enthält (UTC)',
    'Rows that the last run read; empty when it could not be read':
        'Zeilen, die der letzte Lauf gelesen hat; leer, wenn sie nicht gelesen werden konnte',
    'Rows of the last run that became evidence': 'Zeilen des letzten Laufs, die zu Nachweisen wurden',
    'Settings that determine what the source contains, as JSON':
        'Einstellungen, die bestimmen, was die Quelle enthält, als JSON',
    'Settings that determine what the source contains: name and value, one a line':
        'Einstellungen, die bestimmen, was die Quelle enthält: Name und Wert, je Zeile einer',
    'Hash of the source; stored once': 'Hash der Quelle; einmal gespeichert',
    'Completeness in the last run': 'Vollständigkeit im letzten Lauf',
    'Table of the row that it was read from': 'Tabelle der Zeile, aus der gelesen wurde',
    'sys_id of the row that was read last': 'sys_id der zuletzt gelesenen Zeile',
    'Time of the row that was read last (UTC)': 'Zeit der zuletzt gelesenen Zeile (UTC)',
    'Start of what the last run covered (UTC)': 'Beginn dessen, was der letzte Lauf abgedeckt hat (UTC)',
    'End of what the last run covered (UTC)': 'Ende dessen, was der letzte Lauf abgedeckt hat (UTC)',
    'Transaction, where the row names one': 'Transaktion, wenn die Zeile eine nennt',
    'The missing fact': 'Der fehlende Fakt',
    'The setting or line that would supply it': 'Die Einstellung oder Zeile, die ihn liefern würde',
    'An export at Keeptrusts that is or becomes audit evidence':
        'Ein Export bei Keeptrusts, der Auditnachweis ist oder wird',
    'Failed attempts since the last change of state': 'Fehlgeschlagene Versuche seit der letzten Statusänderung',
    'Size of the artifact as it was received': 'Größe des Artefakts, wie es empfangen wurde',
    'When the artifact was fetched (UTC)': 'Wann das Artefakt abgerufen wurde (UTC)',
    'When Keeptrusts completed it (UTC)': 'Wann Keeptrusts es fertiggestellt hat (UTC)',
    'Configuration versions in the records': 'Konfigurationsversionen in den Datensätzen',
    'Environments in the records': 'Umgebungen in den Datensätzen',
    'Stable code of the reason why it makes no progress': 'Stabiler Code des Grundes, warum er nicht vorankommt',
    'Escalations in the artifact, one a line': 'Eskalationen im Artefakt, je Zeile eine',
    'Checksum of the artifact that Keeptrusts sent, if any':
        'Prüfsumme des Artefakts, die Keeptrusts gesendet hat, falls vorhanden',
    'Identity of the export at Keeptrusts; until Keeptrusts sends it, the identity of the request':
        'Identität des Exports bei Keeptrusts; bis Keeptrusts sie sendet, die Identität der Anforderung',
    'Hash of the export ID; stored once': 'Hash der Export-ID; einmal gespeichert',
    'What was exported, as sent by Keeptrusts': 'Was exportiert wurde, wie von Keeptrusts gesendet',
    'Format of the artifact, for example json or csv': 'Format des Artefakts, zum Beispiel json oder csv',
    'The artifact has no records: it proves nothing and is not attached':
        'Das Artefakt hat keine Datensätze: Es beweist nichts und wird nicht angehängt',
    'Identity of the export job at Keeptrusts': 'Identität des Exportjobs bei Keeptrusts',
    'When it is processed next (UTC)': 'Wann er als Nächstes verarbeitet wird (UTC)',
    'Decisions per policy, day and action in the artifact, as JSON':
        'Entscheidungen je Richtlinie, Tag und Aktion im Artefakt, als JSON',
    'Why it failed': 'Warum er fehlgeschlagen ist',
    'Records in the artifact; empty when it could not be read':
        'Datensätze im Artefakt; leer, wenn es nicht gelesen werden konnte',
    'Further information about this evidence': 'Weitere Angaben zu diesem Nachweis',
    'Content of the request: one row for each request': 'Inhalt der Anforderung: eine Zeile je Anforderung',
    'When it was requested (UTC)': 'Wann er angefordert wurde (UTC)',
    'Schedule, webhook or user name': 'Zeitplan, Webhook oder Benutzername',
    'When it was last retried by a person (UTC)': 'Wann er zuletzt von einer Person wiederholt wurde (UTC)',
    'User who last had it retried': 'Benutzer, der ihn zuletzt wiederholen ließ',
    'Proves that the request and what is known of the artifact are as the app stored them; an export that does not fit its seal is not fetched and not attached':
        'Beweist, dass die Anforderung und was vom Artefakt bekannt ist so sind, wie die App sie gespeichert hat; ein Export, der nicht zu seinem Siegel passt, wird nicht abgerufen und nicht angehängt',
    'Checksum of the artifact as it was received': 'Prüfsumme des Artefakts, wie es empfangen wurde',
    'State of the export': 'Status des Exports',
    'Records that are not decisions or have no time, and therefore are not counted':
        'Datensätze, die keine Entscheidungen sind oder keine Zeit haben und daher nicht gezählt werden',
    'Until when it counts as fresh evidence (UTC)': 'Bis wann er als aktueller Nachweis zählt (UTC)',
    'Start of the exported window (UTC)': 'Beginn des exportierten Zeitfensters (UTC)',
    'End of the exported window (UTC)': 'Ende des exportierten Zeitfensters (UTC)',
    'A difference between what runs and what was approved or deployed, with its evidence':
        'Ein Unterschied zwischen dem, was läuft, und dem, was genehmigt oder bereitgestellt wurde, mit seinen Nachweisen',
    'One side of a contradiction: what is recorded, with its rows':
        'Die eine Seite eines Widerspruchs: was verzeichnet ist, mit den Datensätzen',
    'The other side: what was observed against it, with its rows':
        'Die andere Seite: was dagegen beobachtet wurde, mit den Datensätzen',
    'What is accepted with it: with another basis an accepted finding opens again':
        'Was mit ihr akzeptiert wird: mit einer anderen Grundlage wird eine akzeptierte Feststellung wieder geöffnet',
    'What ended it': 'Was sie beendet hat',
    'When the cause was removed (UTC)': 'Wann die Ursache beseitigt war (UTC)',
    'The facts that make it a finding': 'Die Fakten, die es zu einer Feststellung machen',
    'What is wrong': 'Was nicht stimmt',
    'Open while the cause exists; closes automatically; accepted by a person until a day':
        'Offen, solange die Ursache besteht; wird automatisch geschlossen; von einer Person bis zu einem Tag akzeptiert',
    'Display name of the subject': 'Anzeigename des Gegenstands',
    'sys_id of the subject': 'sys_id des Gegenstands',
    'Table of the subject': 'Tabelle des Gegenstands',
    'An AI gateway at Keeptrusts, with its configuration item':
        'Ein KI-Gateway bei Keeptrusts mit seinem Konfigurationselement',
    'Keeptrusts API that the gateway belongs to': 'Keeptrusts-API, zu der das Gateway gehört',
    'Whether the change behind the newest deployment was approved':
        'Ob der Change hinter der neuesten Bereitstellung genehmigt war',
    'When and by whom another configuration item was chosen last, from which to which. The audit has every earlier choice':
        'Wann und von wem zuletzt ein anderes Konfigurationselement gewählt wurde, von welchem zu welchem. Das Audit enthält jede frühere Wahl',
    'Configuration that was deployed last': 'Zuletzt bereitgestellte Konfiguration',
    'Name of the configuration that was deployed last': 'Name der zuletzt bereitgestellten Konfiguration',
    'Configuration item of the gateway. Choose another one to have the gateway stand for it':
        'Konfigurationselement des Gateways. Wählen Sie ein anderes, damit das Gateway dafür steht',
    'Production, Staging or Development': 'Production, Staging oder Development',
    'Last link that the job looked at of the records that wait for the configuration item; empty: none wait for the job':
        'Letzte Verknüpfung, die der Job von den Datensätzen durchgesehen hat, die auf das Konfigurationselement warten; leer: Keine warten auf den Job',
    'Identity of the gateway at Keeptrusts': 'Identität des Gateways bei Keeptrusts',
    'Hash of the gateway ID in lower case; stored once': 'Hash der Gateway-ID in Kleinbuchstaben; einmal gespeichert',
    'When that health was reported (UTC); older events do not change it':
        'Wann dieser Zustand gemeldet wurde (UTC); ältere Ereignisse ändern ihn nicht',
    'Digits behind the point of that second, as they were sent: of two events of one second the later one counts':
        'Stellen hinter dem Komma dieser Sekunde, wie sie gesendet wurden: Von zwei Ereignissen einer Sekunde zählt das spätere',
    'Health that the gateway reported last': 'Zustand, den das Gateway zuletzt gemeldet hat',
    'How the configuration item was found; only an item that the app created gets its name and owners from the app':
        'Wie das Konfigurationselement gefunden wurde; nur ein von der App erstelltes Element erhält Namen und Eigentümer von der App',
    'Other names under which events know the gateway, in lower case, with a bar before and after each':
        'Weitere Namen, unter denen Ereignisse das Gateway kennen, in Kleinbuchstaben, mit einem senkrechten Strich vor und nach jedem',
    'When a deployment was last reported (UTC)': 'Wann zuletzt eine Bereitstellung gemeldet wurde (UTC)',
    'When that version took effect (UTC); older events do not change it':
        'Wann diese Version wirksam wurde (UTC); ältere Ereignisse ändern sie nicht',
    'Name of the gateway, also of the configuration item that the app creates for it':
        'Name des Gateways, auch des Konfigurationselements, das die App dafür erstellt',
    'Organization at Keeptrusts whose configuration was deployed last; empty where the event names none':
        'Organisation bei Keeptrusts, deren Konfiguration zuletzt bereitgestellt wurde; leer, wenn das Ereignis keine nennt',
    'Version that was deployed last': 'Zuletzt bereitgestellte Version',
    'sys_id of the configuration item that the app entered last; another one was chosen by people':
        'sys_id des Konfigurationselements, das die App zuletzt eingetragen hat; ein anderes wurde von Personen gewählt',
    'The last result of each health check; the Setup page runs them again':
        'Das letzte Ergebnis jeder Zustandsprüfung; die Seite „Einrichtung“ führt sie erneut aus',
    'Stable id of the check': 'Stabile ID der Prüfung',
    'Hash of the check; stored once': 'Hash der Prüfung; einmal gespeichert',
    'When the check ran (UTC)': 'Wann die Prüfung lief (UTC)',
    'Stable code of the finding; the list of codes explains what to do':
        'Stabiler Code des Befunds; die Liste der Codes erklärt, was zu tun ist',
    'Requests that were refused in the minute of the last one, at least; empty in results of checks':
        'Anfragen, die in der Minute der letzten mindestens abgelehnt wurden; leer in Ergebnissen von Prüfungen',
    'What the check saw': 'Was die Prüfung gesehen hat',
    'What the check found': 'Was die Prüfung gefunden hat',
    'What the check verifies': 'Was die Prüfung verifiziert',
    'Links one external identity to one record, so that no record is created twice':
        'Verknüpft eine externe Identität mit einem Datensatz, damit kein Datensatz doppelt erstellt wird',
    'Facts kept until the record exists': 'Fakten, die bis zur Erstellung des Datensatzes behalten werden',
    'The identity as the sender wrote it': 'Die Identität, wie der Absender sie geschrieben hat',
    'Time of the event that asked for the record (UTC)': 'Zeit des Ereignisses, das den Datensatz verlangt hat (UTC)',
    'How often a new record was made because people closed the last one':
        'Wie oft ein neuer Datensatz erstellt wurde, weil Personen den letzten geschlossen haben',
    'The record lost values when it was created; the next attempt writes them again':
        'Der Datensatz verlor beim Erstellen Werte; der nächste Versuch schreibt sie erneut',
    'What kind of identity this is': 'Welche Art von Identität dies ist',
    'Hash of kind and external identity; stored once': 'Hash von Art und externer Identität; einmal gespeichert',
    'Time of the newest event that was applied (UTC)': 'Zeit des neuesten angewendeten Ereignisses (UTC)',
    'UTC day on which the record was created': 'UTC-Tag, an dem der Datensatz erstellt wurde',
    'Columns that the instance stored in another way, each with a digest of what was written; it is not written again':
        'Spalten, die die Instanz anders gespeichert hat, jede mit einer Prüfsumme des Geschriebenen; sie werden nicht erneut geschrieben',
    'sys_id of the record; empty while there is none': 'sys_id des Datensatzes; leer, solange keiner vorhanden ist',
    'Last known state at the sender': 'Letzter bekannter Status beim Absender',
    'Hash of what the identity belongs to, for example the configuration of a change':
        'Hash dessen, wozu die Identität gehört, zum Beispiel der Konfiguration eines Changes',
    'Hash of the configuration and deployment target that the identity is about, whatever its version':
        'Hash der Konfiguration und des Bereitstellungsziels, um die es geht, gleich in welcher Version',
    'Hash of the configuration and version that the identity is about, whatever its target':
        'Hash der Konfiguration und Version, um die es geht, gleich für welches Ziel',
    'Work on one record that one worker claimed; the unique index on its key is what makes it one':
        'Arbeit an einem Datensatz, die ein Worker belegt hat; der eindeutige Index auf dem Schlüssel macht sie einmalig',
    'Number of this claim on the record': 'Nummer dieser Belegung am Datensatz',
    'What this claim wrote to the record when it ended, for the case that an earlier one overwrites it late':
        'Was diese Belegung beim Ende in den Datensatz geschrieben hat, falls eine frühere ihn spät überschreibt',
    'The worker that had the claim before has this one too': 'Der Worker, der die Belegung zuvor hatte, hat auch diese',
    'Hash of table, record and number of the claim; stored once':
        'Hash von Tabelle, Datensatz und Nummer der Belegung; einmal gespeichert',
    'A script that is not an automation but can write the same log lines as one, which makes an attribution ambiguous':
        'Ein Skript, das keine Automatisierung ist, aber dieselben Protokollzeilen wie eine schreiben kann, was eine Zurechnung mehrdeutig macht',
    'Log statements and traces, or quoted texts where it cannot be analysed, as JSON':
        'Protokollanweisungen und Traces, oder zitierte Texte, wenn es nicht analysiert werden kann, als JSON',
    'The script was analysed and writes no log lines': 'Das Skript wurde analysiert und schreibt keine Protokollzeilen',
    'Hash of table and sys_id of the script; stored once':
        'Hash von Tabelle und sys_id des Skripts; einmal gespeichert',
    'How certain events are mapped: table, group, levels, fields, CI and subflow, or no record':
        'Wie bestimmte Ereignisse zugeordnet werden: Tabelle, Gruppe, Stufen, Felder, CI und Subflow, oder kein Datensatz',
    'What the policy did: block, escalate, redact, log, allow. Empty: any':
        'Was die Richtlinie getan hat: block, escalate, redact, log, allow. Leer: beliebig',
    'Whether the rule is used': 'Ob die Regel verwendet wird',
    'People or accounts that used the model, for example *@example.com. Empty: any':
        'Personen oder Konten, die das Modell verwendet haben, zum Beispiel *@example.com. Leer: beliebig',
    'Group of a new record; empty: later rules decide, then the settings':
        'Gruppe eines neuen Datensatzes; leer: Spätere Regeln entscheiden, dann die Einstellungen',
    'Why the rule exists and who asked for it': 'Warum es die Regel gibt und wer sie verlangt hat',
    'What the check found when the rule was saved: records and choices by their stored values':
        'Was die Prüfung beim Speichern der Regel gefunden hat: Datensätze und Auswahlwerte nach ihren gespeicherten Werten',
    'Configuration item that stands for the matching gateways, instead of one that the app creates':
        'Konfigurationselement, das für die passenden Gateways steht, statt eines von der App erstellten',
    'Environments of the event or of its gateway, for example Production, Staging. Empty: any':
        'Umgebungen des Ereignisses oder seines Gateways, zum Beispiel Production, Staging. Leer: beliebig',
    'The event that the rule is for; none: any event':
        'Das Ereignis, für das die Regel gilt; ohne Auswahl: jedes Ereignis',
    'Gateway IDs, separated by commas; * stands for the rest. Empty: any':
        'Gateway-IDs, durch Kommas getrennt; * steht für den Rest. Leer: beliebig',
    'Deliveries of the last 30 days for which the rule set something, each once; counted every hour':
        'Zustellungen der letzten 30 Tage, für die die Regel etwas gesetzt hat, jede einmal; stündlich gezählt',
    'Impact of a new record; none: later rules decide, then the default mapping':
        'Auswirkung eines neuen Datensatzes; ohne Auswahl: Spätere Regeln entscheiden, dann die Standardzuordnung',
    'Later rules do not apply to events that this rule matches':
        'Spätere Regeln gelten nicht für Ereignisse, auf die diese Regel zutrifft',
    'When the rule last set something for a delivery (UTC); counted every hour':
        'Wann die Regel zuletzt etwas für eine Zustellung gesetzt hat (UTC); stündlich gezählt',
    'Models behind the gateway, separated by commas, for example gpt-5*. Empty: any':
        'Modelle hinter dem Gateway, durch Kommas getrennt, zum Beispiel gpt-5*. Leer: beliebig',
    'Name that deliveries show for the applied rule': 'Name, den Zustellungen für die angewendete Regel zeigen',
    'Rules apply in this order, for equal orders by name. For each outcome, the first rule that sets it decides':
        'Regeln gelten in dieser Reihenfolge, bei gleicher nach Namen. Für jedes Ergebnis entscheidet die erste Regel, die es setzt',
    'Organizations at Keeptrusts, separated by commas. Empty: any':
        'Organisationen bei Keeptrusts, durch Kommas getrennt. Leer: beliebig',
    'Names, separated by commas; * stands for the rest at the beginning or end. Of a configuration its name. Empty: any':
        'Namen, durch Kommas getrennt; * steht am Anfang oder Ende für den Rest. Bei einer Konfiguration ihr Name. Leer: beliebig',
    'Priority of a new review. The priority of an incident follows from impact and urgency':
        'Priorität einer neuen Überprüfung. Die Priorität eines Incidents folgt aus Auswirkung und Dringlichkeit',
    'Severities that the event states, for example critical, high. Empty: any':
        'Schweregrade, die das Ereignis nennt, zum Beispiel critical, high. Leer: beliebig',
    'Published subflow that starts in the background when a delivery is processed':
        'Veröffentlichter Subflow, der im Hintergrund startet, wenn eine Zustellung verarbeitet wird',
    'Record that the event creates; Ignore creates none; none: later rules decide. Decisions and budgets are always counted':
        'Datensatz, den das Ereignis erstellt; „Ignorieren“ erstellt keinen; ohne Auswahl: Spätere Regeln entscheiden. Entscheidungen und Budgets werden immer gezählt',
    'column=value^column=value for a new record; values may hold placeholders such as ${policy}':
        'Spalte=Wert^Spalte=Wert für einen neuen Datensatz; Werte dürfen Platzhalter wie ${policy} enthalten',
    'Urgency of a new record; none: later rules decide, then the default mapping':
        'Dringlichkeit eines neuen Datensatzes; ohne Auswahl: Spätere Regeln entscheiden, dann die Standardzuordnung',
    'One more occurrence of what an open record is about, stored once':
        'Ein weiteres Vorkommen dessen, worum es bei einem offenen Datensatz geht, einmal gespeichert',
    'Which record of the link': 'Welcher Datensatz der Verknüpfung',
    'What occurred: a decision, an event or a control test':
        'Was vorkam: eine Entscheidung, ein Ereignis oder ein Kontrolltest',
    'The link whose record it is about': 'Die Verknüpfung, um deren Datensatz es geht',
    'Hash of link, generation and identity; stored once':
        'Hash von Verknüpfung, Generation und Identität; einmal gespeichert',
    'Evidence that somebody asked for, as files that are verified without this instance':
        'Nachweise, die jemand angefordert hat, als Dateien, die ohne diese Instanz überprüft werden',
    'Size of the archive': 'Größe des Archivs',
    'What decides which evidence belongs to the pack': 'Was entscheidet, welche Nachweise zum Paket gehören',
    'Counts the workers that had this pack; the newest may write it':
        'Zählt die Worker, die dieses Paket hatten; der neueste darf es schreiben',
    'Stable code of the reason why it failed': 'Stabiler Code des Grundes, warum es fehlgeschlagen ist',
    'Digest of the manifest, which names every file with its SHA-256':
        'Prüfsumme des Manifests, das jede Datei mit ihrem SHA-256 nennt',
    'Files in the archive': 'Dateien im Archiv',
    'First attestation in the pack': 'Erste Attestierung im Paket',
    'Where the next step continues, as JSON; empty when the pack is made':
        'Wo der nächste Schritt fortfährt, als JSON; leer, wenn das Paket erstellt ist',
    'Head of the last attestation: compare it with one that was kept outside this instance':
        'Kettenkopf der letzten Attestierung: Vergleichen Sie ihn mit einem, der außerhalb dieser Instanz aufbewahrt wurde',
    'When the pack was ready (UTC)': 'Wann das Paket bereit war (UTC)',
    'Why it failed, in one sentence': 'Warum es fehlgeschlagen ist, in einem Satz',
    'Each attachment with its bytes and its SHA-256, in order; several are joined to one archive':
        'Jeder Anhang mit seinen Bytes und seinem SHA-256, der Reihe nach; mehrere werden zu einem Archiv verbunden',
    'Last attestation in the pack': 'Letzte Attestierung im Paket',
    'What is gathered so far': 'Was bisher gesammelt ist',
    'Table of the record; for a record only': 'Tabelle des Datensatzes; nur bei einem Datensatz',
    'Rows that the pack holds as digests alone, because they may name people':
        'Zeilen, die das Paket nur als Prüfsummen enthält, weil sie Personen nennen können',
    'User who asked for the pack': 'Benutzer, der das Paket angefordert hat',
    'Rows in the pack': 'Zeilen im Paket',
    'How far the pack is': 'Wie weit das Paket ist',
    'Control ID, framework, or sys_id of the automation or the record; empty for a window':
        'Kontroll-ID, Framework oder sys_id der Automatisierung oder des Datensatzes; leer bei einem Zeitfenster',
    'What the app measured of this instance where no document says how the platform behaves':
        'Was die App an dieser Instanz gemessen hat, wo kein Dokument sagt, wie sich die Plattform verhält',
    'Stable word for what was found': 'Stabiles Wort für das Gefundene',
    'Version of this app that measured': 'Version dieser App, die gemessen hat',
    'What was seen': 'Was gesehen wurde',
    'Hash of the question; stored once': 'Hash der Frage; einmal gespeichert',
    'When it was measured (UTC)': 'Wann gemessen wurde (UTC)',
    'Stable name of the question; the administration guide has its text':
        'Stabiler Name der Frage; die Administrationsanleitung enthält ihren Text',
    'Release of the platform that was measured': 'Release der Plattform, das gemessen wurde',
    'Rows of a measurement of the platform; each is deleted when it is measured':
        'Zeilen einer Messung der Plattform; jede wird gelöscht, wenn gemessen ist',
    'How often a worker claimed this row': 'Wie oft ein Worker diese Zeile belegt hat',
    'A long text, or what a later run looks for': 'Ein langer Text, oder was ein späterer Lauf sucht',
    'When the token of the row is no longer accepted (UTC)':
        'Wann das Token der Zeile nicht mehr angenommen wird (UTC)',
    'Calls that counted': 'Gezählte Aufrufe',
    'A long text in a string column': 'Ein langer Text in einer Zeichenfolgenspalte',
    'Hash of a token, or a text whose comparison is measured':
        'Hash eines Tokens, oder ein Text, dessen Vergleich gemessen wird',
    'What the row is for': 'Wozu die Zeile dient',
    'User as which the async rule ran on this row': 'Benutzer, als der die asynchrone Regel auf dieser Zeile lief',
    'A difference between the counts of an export and of the webhooks, per policy and day':
        'Ein Unterschied zwischen den Zahlen eines Exports und der Webhooks, je Richtlinie und Tag',
    'Allowed in the export': 'Im Export zugelassen',
    'Blocked in the export': 'Im Export blockiert',
    'Export minus webhooks: positive when deliveries are missing':
        'Export minus Webhooks: positiv, wenn Zustellungen fehlen',
    'Escalated in the export': 'Im Export eskaliert',
    'Export that was compared': 'Verglichener Export',
    'Decisions in the export': 'Entscheidungen im Export',
    'Hash of policy, day and export; stored once': 'Hash von Richtlinie, Tag und Export; einmal gespeichert',
    'Logged in the export': 'Im Export protokolliert',
    'Redacted in the export': 'Im Export geschwärzt',
    'The more complete source; control tests use it': 'Die vollständigere Quelle; Kontrolltests verwenden sie',
    'Distinct decisions that webhooks delivered': 'Verschiedene Entscheidungen, die Webhooks zugestellt haben',
    'One delivery for which a mapping rule set something, once for each rule':
        'Eine Zustellung, für die eine Zuordnungsregel etwas gesetzt hat, einmal je Regel',
    'Delivery for which it did': 'Zustellung, für die sie es tat',
    'Hash of rule and delivery; stored once': 'Hash von Regel und Zustellung; einmal gespeichert',
    'Mapping rule that set something': 'Zuordnungsregel, die etwas gesetzt hat',
    'Webhook secrets and the API token; only scripts of the app read them':
        'Webhook-Geheimnisse und das API-Token; nur Skripts der App lesen sie',
    'Claims that were ended; the next one takes the next number':
        'Beendete Belegungen; die nächste nimmt die nächste Nummer',
    'The row holds a secret': 'Die Zeile enthält ein Geheimnis',
    'Which secret it is': 'Welches Geheimnis es ist',
    'When this instance last did not return in clear what was stored here (UTC)':
        'Wann diese Instanz zuletzt nicht im Klartext zurückgab, was hier gespeichert war (UTC)',
    'Hash of the name; stored once': 'Hash des Namens; einmal gespeichert',
    'The secret with what belongs to it, encrypted': 'Das Geheimnis mit dem, was dazugehört, verschlüsselt',
    'One step that a script stored through the trace include':
        'Ein Schritt, den ein Skript über das Trace-Include gespeichert hat',
    'Identity that was stamped on an outbound call': 'Identität, mit der ein ausgehender Aufruf markiert wurde',
    'Facts that the script added, without secrets, as JSON':
        'Fakten, die das Skript hinzugefügt hat, ohne Geheimnisse, als JSON',
    'Name under which the script traces itself': 'Name, unter dem sich das Skript selbst verfolgt',
    'sys_id of the record that the script worked on': 'sys_id des Datensatzes, an dem das Skript gearbeitet hat',
    'Number of the record that the script worked on': 'Nummer des Datensatzes, an dem das Skript gearbeitet hat',
    'What the script was about to do': 'Was das Skript tun wollte',
    'Table of the record that the script worked on': 'Tabelle des Datensatzes, an dem das Skript gearbeitet hat',
    'A claim or resolution that is sent to Keeptrusts': 'Eine Übernahme oder Lösung, die an Keeptrusts gesendet wird',
    'User who claimed or closed the review; empty if no person is known':
        'Benutzer, der die Überprüfung übernommen oder geschlossen hat; leer, wenn keine Person bekannt ist',
    'What people did': 'Was Personen getan haben',
    'Who acted, as sent in X-Actor-Id': 'Wer gehandelt hat, wie in X-Actor-Id gesendet',
    'Completed attempts': 'Abgeschlossene Versuche',
    'When it was sent or failed (UTC)': 'Wann sie gesendet wurde oder fehlschlug (UTC)',
    'Stable code of what went wrong': 'Stabiler Code dessen, was schiefging',
    'What went wrong': 'Was schiefging',
    'When it is retried (UTC)': 'Wann sie wiederholt wird (UTC)',
    'Outcome of a resolution': 'Ergebnis einer Lösung',
    'Reason of a resolution': 'Grund einer Lösung',
    'sys_id of the review': 'sys_id der Überprüfung',
    'Proves that who acted and what is sent are as they were queued; a write-back without a valid seal is not sent':
        'Beweist, dass der Handelnde und das Gesendete so sind, wie sie eingereiht wurden; eine Rückmeldung ohne gültiges Siegel wird nicht gesendet',
    'State of the write-back; choose Retry to send it again':
        'Status der Rückmeldung; wählen Sie „Wiederholen“, um sie erneut zu senden',
    'Table of the review': 'Tabelle der Überprüfung',
    'Hash of action, escalation and its last known state; sent once':
        'Hash von Aktion, Eskalation und ihrem letzten bekannten Status; einmal gesendet',
    'The export whose files are the evidence': 'Der Export, dessen Dateien die Nachweise sind',
    'Table of the record to attach the evidence to': 'Tabelle des Datensatzes, an den die Nachweise angehängt werden',
    'sys_id of the record to attach the evidence to': 'sys_id des Datensatzes, an den die Nachweise angehängt werden',
    'Files that this run attached': 'Dateien, die dieser Lauf angehängt hat',
    'Files of the export that are on the record now': 'Dateien des Exports, die jetzt am Datensatz hängen',
    'success, refused (nothing was done) or failed (the instance or Keeptrusts did not do it)':
        'success, refused (nichts wurde getan) oder failed (die Instanz oder Keeptrusts hat es nicht getan)',
    'Stable code of the outcome; empty on plain success. docs/CODES.md explains each code':
        'Stabiler Code des Ergebnisses; leer bei einfachem Erfolg. docs/CODES.md erklärt jeden Code',
    'Explanation of the outcome in plain words': 'Erklärung des Ergebnisses in einfachen Worten',
    'Id of the gateway at Keeptrusts': 'ID des Gateways bei Keeptrusts',
    'Id of the policy configuration that the gateway runs': 'ID der Richtlinienkonfiguration, die das Gateway ausführt',
    'Version of the configuration that the gateway runs': 'Version der Konfiguration, die das Gateway ausführt',
    'Name of the configuration. Empty: its id': 'Name der Konfiguration. Leer: ihre ID',
    'Environment of the gateway, such as production': 'Umgebung des Gateways, etwa production',
    'Name of the configuration item. Empty: made from the environment':
        'Name des Konfigurationselements. Leer: aus der Umgebung gebildet',
    'Address of the API. Empty: as in the properties': 'Adresse der API. Leer: wie in den Eigenschaften',
    'When the gateway started to run this version, UTC. Empty: now, or the known time if it already runs it':
        'Wann das Gateway begann, diese Version auszuführen, UTC. Leer: jetzt, oder die bekannte Zeit, wenn es sie schon ausführt',
    'The configuration item of the gateway': 'Das Konfigurationselement des Gateways',
    'The gateway record of the app': 'Der Gateway-Datensatz der App',
    'created, updated or unchanged: what this run did to the record':
        'created, updated oder unchanged: was dieser Lauf mit dem Datensatz getan hat',
    'The export whose files are checked, on its own record and on every record that they are attached to':
        'Der Export, dessen Dateien geprüft werden, an seinem eigenen Datensatz und an jedem, an den sie angehängt sind',
    'Table of the record whose evidence files are checked':
        'Tabelle des Datensatzes, dessen Nachweisdateien geprüft werden',
    'sys_id of the record whose evidence files are checked':
        'sys_id des Datensatzes, dessen Nachweisdateien geprüft werden',
    'True when there are files and none of them changed':
        'Wahr, wenn Dateien vorhanden sind und keine sich geändert hat',
    'Files that were checked': 'Geprüfte Dateien',
    'Number of changed or missing files': 'Zahl der geänderten oder fehlenden Dateien',
    'One line for each broken file': 'Eine Zeile je beschädigter Datei',
    'Id of the policy configuration': 'ID der Richtlinienkonfiguration',
    'The version that is to be deployed': 'Die Version, die bereitgestellt werden soll',
    'Gateway that the version is to be deployed to. Empty: every one of the environment':
        'Gateway, auf dem die Version bereitgestellt werden soll. Leer: jedes der Umgebung',
    'Environment of the deployment. Empty: the one that is known of the gateway':
        'Umgebung der Bereitstellung. Leer: die vom Gateway bekannte',
    'Organization of the configuration at Keeptrusts; needed where its events state one':
        'Organisation der Konfiguration bei Keeptrusts; erforderlich, wenn ihre Ereignisse eine nennen',
    'True when the change request of this target lets a deployment pass now':
        'Wahr, wenn die Change-Anforderung dieses Ziels eine Bereitstellung jetzt zulässt',
    'The change request that decides; empty when there is none':
        'Die entscheidende Change-Anforderung; leer, wenn es keine gibt',
    'Number of the change request': 'Nummer der Change-Anforderung',
    'State of the change request, as a value': 'Status der Change-Anforderung, als Wert',
    'Approval of the change request': 'Genehmigung der Change-Anforderung',
    'Why it is not approved; empty when it is. docs/CODES.md explains each code':
        'Warum sie nicht genehmigt ist; leer, wenn sie es ist. docs/CODES.md erklärt jeden Code',
    'The record of the run': 'Der Datensatz des Laufs',
    'Number of the run': 'Nummer des Laufs',
    'complete, or yielded when the time limit was reached':
        'complete, oder yielded, wenn die Zeitgrenze erreicht wurde',
    'True when every row was read': 'Wahr, wenn jede Zeile gelesen wurde',
    'Log rows that were read': 'Gelesene Protokollzeilen',
    'Automations that are known': 'Bekannte Automatisierungen',
    'Evidence sources that have to be complete, separated by commas. Empty: all, or none when an export is named':
        'Nachweisquellen, die vollständig sein müssen, durch Kommas getrennt. Leer: alle, oder keine, wenn ein Export genannt ist',
    'How long ago the newest run may have ended': 'Wie lange das Ende des neuesten Laufs zurückliegen darf',
    'An export that has to be fetched, not empty and valid':
        'Ein Export, der abgerufen, nicht leer und gültig sein muss',
    'True when nothing is missing': 'Wahr, wenn nichts fehlt',
    'True when nothing is too old': 'Wahr, wenn nichts zu alt ist',
    'True when it is complete and fresh: the input of an approval':
        'Wahr, wenn er vollständig und aktuell ist: die Eingabe einer Genehmigung',
    'One line for each reason why it is not sufficient': 'Eine Zeile je Grund, warum er nicht ausreicht',
    'Number of the run that was checked': 'Nummer des geprüften Laufs',
    'True when the whole chain was looked at and nothing differs':
        'Wahr, wenn die ganze Kette durchgesehen wurde und nichts abweicht',
    'False when the time was not enough; the scheduled job continues':
        'Falsch, wenn die Zeit nicht gereicht hat; der geplante Job fährt fort',
    'Head of that attestation': 'Kettenkopf dieser Attestierung',
    'Stable code of the first difference; empty when there is none':
        'Stabiler Code der ersten Abweichung; leer, wenn es keine gibt',
    'Attestation that shows the first difference': 'Attestierung, die die erste Abweichung zeigt',
    'The change request. Empty: the one of the configuration and version below':
        'Die Change-Anforderung. Leer: die der Konfiguration und Version darunter',
    'Id of the policy configuration; needed without a change request':
        'ID der Richtlinienkonfiguration; erforderlich ohne Change-Anforderung',
    'The version that the change is about; needed without a change request':
        'Die Version, um die es beim Change geht; erforderlich ohne Change-Anforderung',
    'Gateway of the change, where changes of several targets ask for the version':
        'Gateway des Changes, wenn Changes mehrerer Ziele die Version anfordern',
    'Environment of the change, where changes of several targets ask for the version':
        'Umgebung des Changes, wenn Changes mehrerer Ziele die Version anfordern',
    'approved, requested, rejected, not_requested, closed, canceled or other; empty without a change':
        'approved, requested, rejected, not_requested, closed, canceled oder other; leer ohne Change',
    'True while the change is on hold: its approval lets nothing pass meanwhile':
        'Wahr, solange der Change angehalten ist: Seine Genehmigung lässt so lange nichts zu',
    'The change request; empty when there is none': 'Die Change-Anforderung; leer, wenn es keine gibt',
    'Approval of the change request, as this instance stores it':
        'Genehmigung der Change-Anforderung, wie diese Instanz sie speichert',
    'Why there is no change to answer about; empty when there is. docs/CODES.md explains each code':
        'Warum es keinen Change gibt, zu dem geantwortet werden kann; leer, wenn es einen gibt. docs/CODES.md erklärt jeden Code',
    'Id of the escalation at Keeptrusts. Empty: the one of the review below':
        'ID der Eskalation bei Keeptrusts. Leer: die der Überprüfung darunter',
    'sys_id of the review, in whatever table. Empty: the one of the escalation above':
        'sys_id der Überprüfung, gleich in welcher Tabelle. Leer: die der Eskalation darüber',
    'approved, denied, or another word of x_kt_gov.escalation.outcomes':
        'approved, denied oder ein anderes Wort aus x_kt_gov.escalation.outcomes',
    'Why; kept as close notes of the review and sent to Keeptrusts':
        'Warum; als Schließnotizen der Überprüfung behalten und an Keeptrusts gesendet',
    'Number of the review': 'Nummer der Überprüfung',
    'updated or unchanged: what this run did to the review':
        'updated oder unchanged: was dieser Lauf mit der Überprüfung getan hat',
    'The write-back that notifies Keeptrusts; empty where write-back is off, or Keeptrusts knows of it':
        'Die Rückmeldung, die Keeptrusts benachrichtigt; leer, wenn Rückmeldungen ausgeschaltet sind oder Keeptrusts davon weiß',
    'State of the write-back: queued, sent, unneeded, refused or failed':
        'Status der Rückmeldung: queued, sent, unneeded, refused oder failed',
    'Id such as sn-br-<sys_id>, or the name where one automation alone has it':
        'ID wie sn-br-<sys_id>, oder der Name, wenn nur eine Automatisierung ihn hat',
    'Number of the record that the execution is about, such as INC0010020. Empty: any':
        'Nummer des Datensatzes, um den es bei der Ausführung geht, etwa INC0010020. Leer: beliebig',
    'True when the automation is known': 'Wahr, wenn die Automatisierung bekannt ist',
    'Id of the automation': 'ID der Automatisierung',
    'Name of the automation': 'Name der Automatisierung',
    'Execution status of the automation': 'Ausführungsstatus der Automatisierung',
    'DETERMINISTIC, TEMPORAL_INFERRED or STRUCTURAL': 'DETERMINISTIC, TEMPORAL_INFERRED oder STRUCTURAL',
    'True when some of the evidence shown is DETERMINISTIC':
        'Wahr, wenn einige der gezeigten Nachweise DETERMINISTIC sind',
    'From DETERMINISTIC evidence only, UTC': 'Nur aus DETERMINISTIC-Nachweisen, UTC',
    'Evidence rows in the list, at most 50': 'Nachweiszeilen in der Liste, höchstens 50',
    'What is missing for a stronger proof': 'Was für einen stärkeren Beweis fehlt',
    'The newest evidence as JSON: id, source, executed_at, confidence, record':
        'Die neuesten Nachweise als JSON: id, source, executed_at, confidence, record',
    'What the external ID belongs to': 'Wozu die externe ID gehört',
    'Id at Keeptrusts: escalation, gateway or budget; docs/FLOW.md shows the form for each kind':
        'ID bei Keeptrusts: Eskalation, Gateway oder Budget; docs/FLOW.md zeigt die Form je Art',
    'True when the record exists': 'Wahr, wenn der Datensatz vorhanden ist',
    'Number of the record; the name of a configuration item':
        'Nummer des Datensatzes; bei einem Konfigurationselement der Name',
    'State of the record, as a value; empty where its table has none':
        'Status des Datensatzes, als Wert; leer, wenn seine Tabelle keinen hat',
    'Why there is no record; empty when there is. docs/CODES.md explains each code':
        'Warum es keinen Datensatz gibt; leer, wenn es einen gibt. docs/CODES.md erklärt jeden Code',
    'The control to test': 'Die zu testende Kontrolle',
    'First day of the window, yyyy-MM-dd. Empty: six days before the last':
        'Erster Tag des Zeitfensters, yyyy-MM-dd. Leer: sechs Tage vor dem letzten',
    'Last day of the window, yyyy-MM-dd. Empty: yesterday': 'Letzter Tag des Zeitfensters, yyyy-MM-dd. Leer: gestern',
    'The record of the test': 'Der Datensatz des Tests',
    'Number of the record': 'Nummer des Datensatzes',
    'The control that was tested': 'Die getestete Kontrolle',
    'pass, fail or inconclusive': 'pass, fail oder inconclusive',
    'True only for a pass': 'Wahr nur bei bestanden',
    'Enforcement rate in percent; empty when nothing was evaluated':
        'Durchsetzungsrate in Prozent; leer, wenn nichts ausgewertet wurde',
    'Decisions that were evaluated': 'Ausgewertete Entscheidungen',
    'What the test found, in one sentence': 'Was der Test ergeben hat, in einem Satz',
    'First day that was tested': 'Erster getesteter Tag',
    'Last day that was tested': 'Letzter getesteter Tag',
    'Id of the escalation at Keeptrusts: write-backs of claims and resolutions use it':
        'ID der Eskalation bei Keeptrusts: Rückmeldungen von Übernahmen und Lösungen verwenden sie',
    'What the policy did with the request': 'Was die Richtlinie mit der Anfrage getan hat',
    'Severity as Keeptrusts states it. Empty: not stated': 'Schweregrad, wie Keeptrusts ihn nennt. Leer: nicht genannt',
    'Why a person must review it': 'Warum eine Person sie überprüfen muss',
    'Due date, UTC': 'Fälligkeitsdatum, UTC',
    'Gateway that escalated. Empty: not stated': 'Gateway, das eskaliert hat. Leer: nicht genannt',
    'Decision behind the escalation': 'Entscheidung hinter der Eskalation',
    'Model that was used': 'Verwendetes Modell',
    'User of the model': 'Benutzer des Modells',
    'Version of the configuration that decided': 'Version der Konfiguration, die entschieden hat',
    'Item of a new review. Empty: the item of the gateway':
        'Element einer neuen Überprüfung. Leer: das Element des Gateways',
    'Group of a new review. Empty: by mapping rules and properties':
        'Gruppe einer neuen Überprüfung. Leer: nach Zuordnungsregeln und Eigenschaften',
    'Priority of a new review; where its table calculates it, impact and urgency that lead to it. Empty: by the action':
        'Priorität einer neuen Überprüfung; wenn ihre Tabelle sie berechnet, Auswirkung und Dringlichkeit, die dazu führen. Leer: nach der Aktion',
    'Id of the decision at Keeptrusts. One that was reported already, by webhook or by flow, is not reported again':
        'ID der Entscheidung bei Keeptrusts. Eine bereits gemeldete, per Webhook oder per Flow, wird nicht erneut gemeldet',
    'Policy that decided': 'Richtlinie, die entschieden hat',
    'What the policy did. With severity and environment it decides impact and urgency':
        'Was die Richtlinie getan hat. Mit Schweregrad und Umgebung entscheidet es über Auswirkung und Dringlichkeit',
    'Gateway that decided. Empty: not stated': 'Gateway, das entschieden hat. Leer: nicht genannt',
    'Why the policy acted': 'Warum die Richtlinie eingegriffen hat',
    'Agent that used the model': 'Agent, der das Modell verwendet hat',
    'When it happened, UTC. Empty: now': 'Wann es geschah, UTC. Leer: jetzt',
    'Item of a new incident. Empty: the item of the gateway':
        'Element eines neuen Incidents. Leer: das Element des Gateways',
    'Group of a new incident. Empty: by mapping rules and properties':
        'Gruppe eines neuen Incidents. Leer: nach Zuordnungsregeln und Eigenschaften',
    'Impact of a new incident. Empty: by the action': 'Auswirkung eines neuen Incidents. Leer: nach der Aktion',
    'Urgency of a new incident. Empty: by the action': 'Dringlichkeit eines neuen Incidents. Leer: nach der Aktion',
    'The incident of the violation': 'Der Incident des Verstoßes',
    'Name of the example flow': 'Name des Beispiel-Flows',
    'True when an administrator switched the example on': 'Wahr, wenn ein Administrator das Beispiel eingeschaltet hat',
    'The new version': 'Die neue Version',
    'Previous version, for the back-out plan': 'Vorherige Version, für den Rücksetzplan',
    'Summary of the change': 'Zusammenfassung der Änderung',
    'Author of the version': 'Autor der Version',
    'Gateways that will run the version, separated by commas':
        'Gateways, die die Version ausführen werden, durch Kommas getrennt',
    'Environment that the version is for, such as production: its approval counts there only':
        'Umgebung, für die die Version gilt, etwa production: Ihre Genehmigung zählt nur dort',
    'Organization of the configuration at Keeptrusts, where its events state one':
        'Organisation der Konfiguration bei Keeptrusts, wenn ihre Ereignisse eine nennen',
    'When the version was published, UTC. Empty: now': 'Wann die Version veröffentlicht wurde, UTC. Leer: jetzt',
    'Item of a new change. Empty: the item of its first gateway. The items of its gateways are listed as affected in any case':
        'Element eines neuen Changes. Leer: das Element seines ersten Gateways. Die Elemente seiner Gateways werden in jedem Fall als betroffen aufgeführt',
    'Group of a new change. Empty: by mapping rules and properties':
        'Gruppe eines neuen Changes. Leer: nach Zuordnungsregeln und Eigenschaften',
    'Priority of a new change. Empty: by mapping rules, or as this instance sets it':
        'Priorität eines neuen Changes. Leer: nach Zuordnungsregeln, oder wie diese Instanz sie setzt',
    'The change request of this version': 'Die Change-Anforderung dieser Version',
    'Start of the window, UTC': 'Beginn des Zeitfensters, UTC',
    'End of the window, UTC': 'Ende des Zeitfensters, UTC',
    'What to export': 'Was exportiert werden soll',
    'Format of the artifact': 'Format des Artefakts',
    'Makes this request distinct from others for the same window. Empty: the same window is the same request':
        'Unterscheidet diese Anforderung von anderen für dasselbe Zeitfenster. Leer: Dasselbe Zeitfenster ist dieselbe Anforderung',
    'The export record': 'Der Exportdatensatz',
    'Number of the export record': 'Nummer des Exportdatensatzes',
    'created, or unchanged when the export was already requested':
        'created, oder unchanged, wenn der Export schon angefordert war',
    'State of the export: requested, running, ready, fetched, attached or failed':
        'Status des Exports: requested, running, ready, fetched, attached oder failed',
    'Number of the record that the execution is about. Empty: any':
        'Nummer des Datensatzes, um den es bei der Ausführung geht. Leer: beliebig',
    'Evidence sources that have to be complete, separated by commas. Empty: all':
        'Nachweisquellen, die vollständig sein müssen, durch Kommas getrennt. Leer: alle',
    'True when some of the evidence is DETERMINISTIC': 'Wahr, wenn einige der Nachweise DETERMINISTIC sind',
    'Evidence rows in the list': 'Nachweiszeilen in der Liste',
    'True when the sources were complete and fresh': 'Wahr, wenn die Quellen vollständig und aktuell waren',
    'success, refused or failed: that of the action that ended the subflow':
        'success, refused oder failed: das der Aktion, die den Subflow beendet hat',
    'Stable code of that action': 'Stabiler Code dieser Aktion',
    'Message of that action': 'Nachricht dieser Aktion',
    'Id of the decision at Keeptrusts': 'ID der Entscheidung bei Keeptrusts',
    'Id of the escalation at Keeptrusts': 'ID der Eskalation bei Keeptrusts',
    'What the policy did': 'Was die Richtlinie getan hat',
    'Due date of the task, UTC': 'Fälligkeitsdatum der Aufgabe, UTC',
    'A fetched export to attach to the incident. Empty: none':
        'Ein abgerufener Export, der an den Incident angehängt wird. Leer: keiner',
    'Review table of this instance': 'Überprüfungstabelle dieser Instanz',
    'sys_id of the compliance task': 'sys_id der Compliance-Aufgabe',
    'Number of the compliance task': 'Nummer der Compliance-Aufgabe',
    'Files of the export that are on the incident': 'Dateien des Exports, die am Incident hängen',
    'Start of the evidence window, UTC': 'Beginn des Nachweiszeitfensters, UTC',
    'End of the evidence window, UTC': 'Ende des Nachweiszeitfensters, UTC',
    'The export of the evidence': 'Der Export der Nachweise',
    'True when the evidence is complete and fresh. False at first: an export takes minutes':
        'Wahr, wenn die Nachweise vollständig und aktuell sind. Zuerst falsch: Ein Export dauert Minuten',
    'A row whose rule, include and call are known, to measure what the collection of evidence finds':
        'Eine Zeile, deren Regel, Include und Aufruf bekannt sind, um zu messen, was die Erfassung der Nachweise findet',
    'Automations and connections that the evidence names for this row although they did not run':
        'Automatisierungen und Verbindungen, die Nachweise zu dieser Zeile nennen, obwohl sie nicht gelaufen sind',
    'From the run of the include to the end of the collection that found everything':
        'Vom Lauf des Includes bis zum Ende der Erfassung, die alles gefunden hat',
    'Hash of context and time; stored once': 'Hash von Kontext und Zeit; einmal gespeichert',
    'How well the call is known to have been made for this row':
        'Wie gut bekannt ist, dass der Aufruf für diese Zeile erfolgt ist',
    'How well the include is known to have run for this row':
        'Wie gut bekannt ist, dass das Include für diese Zeile gelaufen ist',
    'How well the rule or the job is known to have run for this row':
        'Wie gut bekannt ist, dass die Regel oder der Job für diese Zeile gelaufen ist',
    'Node IDs with their grade': 'Knoten-IDs mit ihrer Stufe',
    'Number of this record; the line in the log names it':
        'Nummer dieses Datensatzes; die Zeile im Protokoll nennt sie',
    'What calls the include': 'Was das Include aufruft',
    'What came of the call to this instance, which is refused; empty where none was made':
        'Was aus dem Aufruf dieser Instanz wurde, der abgelehnt wird; leer, wenn keiner erfolgt ist',
    'When the collected evidence was compared with this row last (UTC)':
        'Wann die erfassten Nachweise zuletzt mit dieser Zeile verglichen wurden (UTC)',
    'When the include ran, as it wrote itself (UTC); empty where it did not':
        'Wann das Include gelaufen ist, wie es selbst vermerkt hat (UTC); leer, wenn es nicht gelaufen ist',
    'When the row was inserted (UTC)': 'Wann die Zeile eingefügt wurde (UTC)',
    'When the verdict was reached (UTC); it is never changed':
        'Wann das Ergebnis feststand (UTC); es wird nie geändert',
    'Whether the collection found everything that ran for this row':
        'Ob die Erfassung alles gefunden hat, was für diese Zeile gelaufen ist',
    'Why it was missed or did not run': 'Warum er nicht gefunden wurde oder nicht gelaufen ist',
    'That a person accepts a finding until a day, and why: saving a new one does it':
        'Dass eine Person eine Feststellung bis zu einem Tag akzeptiert, und warum: Speichern eines neuen Datensatzes akzeptiert sie',
    'Hash of the finding and its acceptance before this one; stored once':
        'Hash der Feststellung und ihrer Akzeptanz vor dieser; einmal gespeichert',
    'When it was accepted (UTC)': 'Wann sie akzeptiert wurde (UTC)',
    'User name of the person who accepted it': 'Benutzername der Person, die sie akzeptiert hat',
    'What is accepted: with another basis the finding opens again':
        'Was akzeptiert wird: mit einer anderen Grundlage wird die Feststellung wieder geöffnet',
    'What the finding said when it was accepted': 'Was die Feststellung besagte, als sie akzeptiert wurde',
    'Finding that is accepted': 'Feststellung, die akzeptiert wird',
    'Number of the finding': 'Nummer der Feststellung',
    'Why it is accepted, in your words; it is kept with your name':
        'Warum sie akzeptiert wird, in Ihren Worten; wird mit Ihrem Namen aufbewahrt',
    'Last UTC day on which it is accepted, 366 days from today at most':
        'Letzter UTC-Tag, an dem sie akzeptiert ist, höchstens 366 Tage ab heute',
    'Who accepted it last, and why': 'Wer sie zuletzt akzeptiert hat, und warum',
    'Last UTC day of the last acceptance; then it opens again':
        'Letzter UTC-Tag der letzten Akzeptanz; danach wird sie wieder geöffnet',
}
