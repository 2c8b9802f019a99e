/** German: messages of forms, lists and notifications. English text to German text; `English|place` is that of one place alone. */
import type { Catalogue } from '../../../tools/languages/text.ts'

export const messages: Catalogue = {
    'What to do: {advice}': 'Was zu tun ist: {advice}',
    'Evidence as files for somebody without this instance. Choose by what, and the days; the pack is built within minutes and attached here. Verify it with keeptrusts-verify and a head that was kept outside this instance.':
        'Nachweise als Dateien für jemanden ohne diese Instanz. Wählen Sie, wonach, und die Tage; das Paket wird innerhalb von Minuten erstellt und hier angehängt. Überprüfen Sie es mit keeptrusts-verify und einem Kettenkopf, der außerhalb dieser Instanz aufbewahrt wurde.',
    'Maps policies to a control and sets the threshold of its test. Choose Test now to test the last seven whole UTC days. The schedule tests daily and weekly.':
        'Ordnet Richtlinien einer Kontrolle zu und setzt die Schwelle ihres Tests. Wählen Sie „Jetzt testen“, um die letzten sieben vollen UTC-Tage zu testen. Der Zeitplan testet täglich und wöchentlich.',
    'A REST message, its credential or its identity, as automations use it; a record that began a rule, or the chain of a record. Name who owns it: nothing else can be changed here.':
        'Eine REST-Nachricht, ihre Anmeldeinformationen oder ihre Identität, wie Automatisierungen sie verwenden; ein Datensatz, der eine Regel begonnen hat, oder die Kette eines Datensatzes. Nennen Sie den Verantwortlichen: Nichts anderes lässt sich hier ändern.',
    'One test over one window. Read the rate together with its definition and population. Inconclusive does not mean passed: read the conclusion.':
        'Ein Test über ein Zeitfenster. Lesen Sie die Rate zusammen mit ihrer Definition und Grundgesamtheit. „Nicht schlüssig“ bedeutet nicht „bestanden“: Lesen Sie die Schlussfolgerung.',
    'The body of one delivery, which this instance does not keep whole in the column Body. It is the attachment of this record: do not remove or replace it. It is deleted with its delivery.':
        'Der Body einer Zustellung, den diese Instanz in der Spalte „Body“ nicht ganz behält. Er ist der Anhang dieses Datensatzes: Entfernen oder ersetzen Sie ihn nicht. Er wird mit seiner Zustellung gelöscht.',
    'An export at Keeptrusts that becomes evidence: requested, fetched, attached. If it failed, read the reason, remove the cause, then choose Retry export. Each file keeps the hash from its download.':
        'Ein Export bei Keeptrusts, der zu Nachweisen wird: angefordert, abgerufen, angehängt. Ist er fehlgeschlagen, lesen Sie den Grund, beheben Sie die Ursache, und wählen Sie dann „Export wiederholen“. Jede Datei behält den Hash von ihrem Download.',
    'How far one source could be read. The notes name what to allow or switch on. Evidence is never stronger than what could be read.':
        'Wie weit eine Quelle gelesen werden konnte. Die Anmerkungen nennen, was zu erlauben oder einzuschalten ist. Nachweise sind nie stärker als das, was gelesen werden konnte.',
    'One entry of the attestation chain. It shows a later change of the row, and of every attestation before it. It does not prevent one: keep the heads of days outside this instance.':
        'Ein Eintrag der Attestierungskette. Er zeigt eine spätere Änderung der Zeile und jeder Attestierung davor. Er verhindert keine: Bewahren Sie die Kettenköpfe der Tage außerhalb dieser Instanz auf.',
    'Links one external identity to one record permanently, so that no record is created twice. Do not delete it: the next event would create a new record.':
        'Verknüpft eine externe Identität dauerhaft mit einem Datensatz, damit kein Datensatz doppelt erstellt wird. Löschen Sie sie nicht: Das nächste Ereignis würde einen neuen Datensatz erstellen.',
    'A claim or resolution of a review that is sent to Keeptrusts. Queued write-backs are sent within a minute and retried. If one failed, read the reason, remove the cause, then choose Retry.':
        'Eine Übernahme oder Lösung einer Überprüfung, die an Keeptrusts gesendet wird. Eingereihte Rückmeldungen werden innerhalb einer Minute gesendet und wiederholt. Ist eine fehlgeschlagen, lesen Sie den Grund, beheben Sie die Ursache, und wählen Sie dann „Wiederholen“.',
    'How often a policy took this action on a gateway on one UTC day. Control tests use these counts. No action is needed here.':
        'Wie oft eine Richtlinie diese Aktion an einem Gateway an einem UTC-Tag ausgeführt hat. Kontrolltests verwenden diese Zahlen. Hier ist keine Maßnahme erforderlich.',
    'One stored file with its hash. Changed or missing: the evidence is broken. Find out who changed the file, then retry the export.':
        'Eine gespeicherte Datei mit ihrem Hash. Geändert oder fehlend: Der Nachweis ist beschädigt. Finden Sie heraus, wer die Datei geändert hat, und wiederholen Sie dann den Export.',
    'A condition that people are notified of. It closes automatically when its cause is removed. Within the silence time of the settings there is only one notification about the same subject.':
        'Ein Zustand, über den Personen benachrichtigt werden. Er schließt sich automatisch, wenn seine Ursache beseitigt ist. Innerhalb der Stille der Einstellungen gibt es zum selben Gegenstand nur eine Benachrichtigung.',
    'One collection of evidence: what it read and, per source, what it could not read. Budget used up: the scheduled job continues the run.':
        'Eine Erfassung von Nachweisen: was sie gelesen hat und, je Quelle, was sie nicht lesen konnte. Budget aufgebraucht: Der geplante Job setzt den Lauf fort.',
    'One row of a log or table that shows an execution, with its confidence and what it does not prove.':
        'Eine Zeile eines Protokolls oder einer Tabelle, die eine Ausführung zeigt, mit ihrer Konfidenz und dem, was sie nicht beweist.',
    'One policy decision, stored so that it counts once under all its names. No action is needed here.':
        'Eine Richtlinienentscheidung, so gespeichert, dass sie unter allen ihren Namen einmal zählt. Hier ist keine Maßnahme erforderlich.',
    'What one delivery did to one record. A refused line names the table and the reason; the delivery is retried.':
        'Was eine Zustellung mit einem Datensatz getan hat. Eine Zeile mit einer Ablehnung nennt die Tabelle und den Grund; die Zustellung wird wiederholt.',
    'What became of the rows of this time. Time without such a row was not read. No claim that something did not run rests on time that was not read.':
        'Was aus den Zeilen dieser Zeit wurde. Zeit ohne eine solche Zeile wurde nicht gelesen. Keine Aussage, dass etwas nicht lief, beruht auf ungelesener Zeit.',
    'One step that a script stored through the trace include. The next collection turns it into evidence.':
        'Ein Schritt, den ein Skript über das Trace-Include gespeichert hat. Die nächste Erfassung macht daraus einen Nachweis.',
    'A relationship between two automations, evidence rows or connections, with its strongest proof.':
        'Eine Beziehung zwischen zwei Automatisierungen, Nachweiszeilen oder Verbindungen mit ihrem stärksten Beweis.',
    'One webhook delivery as it was received, and the state of its processing. Failed deliveries are retried automatically. For a dead letter: read the reason, remove the cause, choose Preview, then Reprocess.':
        'Eine Webhook-Zustellung, wie sie empfangen wurde, und der Stand ihrer Verarbeitung. Fehlgeschlagene Zustellungen werden automatisch wiederholt. Bei einer endgültig fehlgeschlagenen: Lesen Sie den Grund, beheben Sie die Ursache, wählen Sie „Vorschau“ und dann „Erneut verarbeiten“.',
    'A script that is not an automation but can write the same log lines. Such lines prove no single automation.':
        'Ein Skript, das keine Automatisierung ist, aber dieselben Protokollzeilen schreiben kann. Solche Zeilen beweisen keine einzelne Automatisierung.',
    'A decision that Keeptrusts escalated to people. Assign it to yourself, decide, and close it with close notes. If write-back is on, the decision is sent to Keeptrusts. Choose Open in Keeptrusts to see the request.':
        'Eine Entscheidung, die Keeptrusts an Menschen eskaliert hat. Weisen Sie sie sich zu, entscheiden Sie, und schließen Sie sie mit Schließnotizen. Sind Rückmeldungen eingeschaltet, wird die Entscheidung an Keeptrusts gesendet. Wählen Sie „In Keeptrusts öffnen“, um die Anfrage zu sehen.',
    'Sets how certain events are mapped. All active rules that match apply together: for each outcome, the first one in the order that sets it decides. Choose Simulate to see what the rule changes on the last deliveries.':
        'Legt fest, wie bestimmte Ereignisse zugeordnet werden. Alle passenden aktiven Regeln gelten zusammen: Für jedes Ergebnis entscheidet die erste der Reihenfolge, die es setzt. Wählen Sie „Simulieren“, um zu sehen, was die Regel an den letzten Zustellungen ändert.',
    'State why, then submit the form: the delivery is reprocessed, held or released at once. The reason stays with your name and cannot be changed.':
        'Nennen Sie den Grund, und senden Sie dann das Formular ab: Die Zustellung wird sofort erneut verarbeitet, zurückgehalten oder freigegeben. Der Grund bleibt mit Ihrem Namen erhalten und kann nicht geändert werden.',
    'An AI gateway at Keeptrusts. Deliveries update this record and its configuration item in the CMDB. If the change status is not Approved, the newest deployment had no approved change.':
        'Ein KI-Gateway bei Keeptrusts. Zustellungen aktualisieren diesen Datensatz und sein Konfigurationselement in der CMDB. Ist der Change-Status nicht „Genehmigter Change“, hatte die neueste Bereitstellung keinen genehmigten Change.',
    'A script or flow that the platform starts. Proven: a row names one of its executions. Inferred: what it left, or records that satisfy its trigger, speak for one. Unproven: "Why not higher" names what is missing and what to do.':
        'Ein Skript oder Flow, das die Plattform startet. Bewiesen: Eine Zeile nennt eine seiner Ausführungen. Abgeleitet: Was es hinterließ oder Datensätze, die seinen Auslöser erfüllen, sprechen für eine. Unbewiesen: „Warum nicht höher“ nennt, was fehlt und was zu tun ist.',
    'A clause that the control supports. A control test is evidence for it; whether the clause is fulfilled is for an auditor to decide.':
        'Eine Klausel, die die Kontrolle unterstützt. Ein Kontrolltest ist ein Nachweis dafür; ob die Klausel erfüllt ist, entscheidet ein Auditor.',
    'An export and the webhooks have different counts for this day. Control tests use the larger count. Look for failed or missing deliveries of that day.':
        'Ein Export und die Webhooks haben für diesen Tag unterschiedliche Zahlen. Kontrolltests verwenden die größere. Suchen Sie nach fehlgeschlagenen oder fehlenden Zustellungen dieses Tages.',
    'What runs differs from what was approved or deployed. Remove the cause, and the next run closes the finding. A process owner can accept it until a day, for a reason: then it is no open finding until that day is over, or what it says changes.':
        'Was läuft, weicht von dem ab, was genehmigt oder bereitgestellt wurde. Beseitigen Sie die Ursache, und der nächste Lauf schließt die Feststellung. Ein Prozessverantwortlicher kann sie mit Begründung bis zu einem Tag akzeptieren: Dann ist sie keine offene Feststellung, bis der Tag vorbei ist oder sich ändert, was sie besagt.',
    'For this row the app itself ran what calls an include, the include and a call to this instance. The collection of evidence does not know that: it has to find them in the logs. What it misses here, it misses for your automations too.':
        'Für diese Zeile hat die App selbst ausgeführt, was ein Include aufruft, das Include und einen Aufruf dieser Instanz. Die Erfassung der Nachweise weiß davon nichts: Sie muss es in den Protokollen finden. Was sie hier nicht findet, findet sie auch bei Ihren Automatisierungen nicht.',
    'State why and until when, then submit the form: the finding is accepted at once. Reason and day stay with your name and cannot be changed.':
        'Geben Sie an, warum und bis wann, und senden Sie das Formular ab: Die Feststellung ist sofort akzeptiert. Grund und Tag bleiben bei Ihrem Namen und können nicht geändert werden.',
}
