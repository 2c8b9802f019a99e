/** German: the application navigator and the lists of the workspace. English text to German text; `English|place` is that of one place alone. */
import type { Catalogue } from '../../../tools/languages/text.ts'

export const menu: Catalogue = {
    'Deliveries, gateways and reviews': 'Zustellungen, Gateways und Überprüfungen',
    'Deliveries needing attention': 'Zustellungen, die Aufmerksamkeit erfordern',
    Settings: 'Einstellungen',
    Privacy: 'Datenschutz',
    'Control mappings': 'Kontrollzuordnungen',
    Assurance: 'Sicherstellung',
    'All reviews': 'Alle Überprüfungen',
    'Evidence coverage': 'Nachweisabdeckung',
    'Contact support': 'Support kontaktieren',
    'Evidence runs': 'Nachweisläufe',
    'Application log': 'Anwendungsprotokoll',
    'Attestation checks': 'Prüfungen der Attestierungen',
    'Dead letters': 'Endgültig fehlgeschlagene Zustellungen',
    Decisions: 'Entscheidungen',
    'Compliance reviews': 'Compliance-Überprüfungen',
    'Evidence sources': 'Nachweisquellen',
    'Policy changes': 'Richtlinienänderungen',
    'Reconciliation gaps': 'Abweichungen im Abgleich',
    'Governance findings': 'Governance-Feststellungen',
    'Execution evidence': 'Ausführungsnachweise',
    Connections: 'Verbindungen',
    Retention: 'Aufbewahrung',
    Links: 'Verknüpfungen',
    Evidence: 'Nachweise',
    'Evidence edges': 'Nachweiskanten',
    Operations: 'Betrieb',
    Packs: 'Pakete',
    'Health checks': 'Zustandsprüfungen',
    'Governance console': 'Governance-Konsole',
    'Evidence files': 'Nachweisdateien',
    'Evidence exports': 'Nachweisexporte',
    Deliveries: 'Zustellungen',
    Controls: 'Kontrollen',
    Alerts: 'Alarme',
    'Failed and stale tests': 'Nicht bestandene und veraltete Tests',
    'Control tests': 'Kontrolltests',
    'Decisions and reviews': 'Entscheidungen und Überprüfungen',
    Workspace: 'Arbeitsbereich',
    'Write-backs to Keeptrusts': 'Rückmeldungen an Keeptrusts',
    'Mapping rules': 'Zuordnungsregeln',
    'Control citations': 'Kontrollverweise',
    Attestations: 'Attestierungen',
    'Decision counts': 'Entscheidungszähler',
    'Platform facts': 'Plattformfakten',
    Setup: 'Einrichtung',
    'Trace steps': 'Trace-Schritte',
    Accessibility: 'Barrierefreiheit',
    'Reason codes': 'Grundcodes',
    Automations: 'Automatisierungen',
    'Failed deliveries are retried automatically; held deliveries wait until an operator releases them':
        'Fehlgeschlagene Zustellungen werden automatisch wiederholt; zurückgehaltene warten, bis ein Operator sie freigibt',
    'Which data the app stores, where and how long': 'Welche Daten die App speichert, wo und wie lange',
    'Which policies a control depends on; choose Test now to test one':
        'Von welchen Richtlinien eine Kontrolle abhängt; wählen Sie „Jetzt testen“, um eine zu testen',
    'Controls, coverage of evidence, proven executions and contradictions':
        'Kontrollen, Abdeckung der Nachweise, bewiesene Ausführungen und Widersprüche',
    'Reviews in every table that holds any, GRC and others included, as far as you may read them':
        'Überprüfungen in jeder Tabelle, die welche enthält, GRC und andere eingeschlossen, soweit Sie sie lesen dürfen',
    'Which time of each source was read, and which was not and why':
        'Welche Zeit jeder Quelle gelesen wurde, welche nicht und warum',
    'Whom to contact, and what to include': 'An wen Sie sich wenden und was Sie angeben',
    'Each collection and the sources that it could not read; choose Collect now to start one':
        'Jede Erfassung und die Quellen, die sie nicht lesen konnte; wählen Sie „Jetzt erfassen“, um eine zu starten',
    'Log lines of the app from today': 'Protokollzeilen der App von heute',
    'Each check of the attestation chain, with the first difference':
        'Jede Prüfung der Attestierungskette mit der ersten Abweichung',
    'Deliveries that are not retried: remove the cause that the reason names, then choose Reprocess':
        'Zustellungen, die nicht wiederholt werden: Beheben Sie die Ursache, die der Grund nennt, und wählen Sie dann „Erneut verarbeiten“',
    'Every policy decision that was received, once': 'Jede empfangene Richtlinienentscheidung, einmal',
    'Escalations that wait for review. Empty: no review is open, or reviews are stored in GRC: see All reviews':
        'Eskalationen, die auf eine Überprüfung warten. Leer: Keine Überprüfung ist offen, oder Überprüfungen sind in GRC gespeichert: siehe „Alle Überprüfungen“',
    'How far each source could be read, and what would make it readable':
        'Wie weit jede Quelle gelesen werden konnte und was sie lesbar machen würde',
    'Change requests created by policy updates': 'Durch Richtlinienaktualisierungen erstellte Change-Anforderungen',
    'Days for which an export and the webhooks have different counts. Empty: the counts agree':
        'Tage, für die ein Export und die Webhooks unterschiedliche Zahlen haben. Leer: Die Zahlen stimmen überein',
    'Differences between what runs and what was approved or deployed. Empty: no differences':
        'Unterschiede zwischen dem, was läuft, und dem, was genehmigt oder bereitgestellt wurde. Leer: keine Unterschiede',
    'Rows of logs and tables that show executions, each with its confidence':
        'Zeilen von Protokollen und Tabellen, die Ausführungen zeigen, jede mit ihrer Konfidenz',
    'Live, no use seen': 'Aktiv, keine Nutzung gesehen',
    'Connections, credentials and identities that are live, and of which the outbound log shows no use':
        'Verbindungen, Anmeldeinformationen und Identitäten, die aktiv sind und von denen das Protokoll ausgehender Aufrufe keine Nutzung zeigt',
    'REST messages, credentials and identities that automations use':
        'REST-Nachrichten, Anmeldeinformationen und Identitäten, die Automatisierungen verwenden',
    'How long rows of each table are kept': 'Wie lange Zeilen jeder Tabelle aufbewahrt werden',
    'Links between external identities and records, so that no record is created twice':
        'Verknüpfungen zwischen externen Identitäten und Datensätzen, damit kein Datensatz doppelt erstellt wird',
    'Relationships between evidence, automations and connections':
        'Beziehungen zwischen Nachweisen, Automatisierungen und Verbindungen',
    'Deliveries, dead letters, lag, refusals, health checks and alerts':
        'Zustellungen, endgültig fehlgeschlagene Zustellungen, Verzögerung, Ablehnungen, Zustandsprüfungen und Alarme',
    'Evidence as files for somebody without this instance. Empty: choose New, or Make pack on a control mapping or an automation':
        'Nachweise als Dateien für jemanden ohne diese Instanz. Leer: Wählen Sie „Neu“, oder „Paket erstellen“ an einer Kontrollzuordnung oder Automatisierung',
    'The last result of each check': 'Das letzte Ergebnis jeder Prüfung',
    'What ran for a record, as a picture; how fresh controls are; how receiving goes':
        'Was für einen Datensatz lief, als Bild; wie aktuell Kontrollen sind; wie der Empfang läuft',
    'Stored files with their hashes; checked daily': 'Gespeicherte Dateien mit ihren Hashes; täglich geprüft',
    'Exports at Keeptrusts that become evidence. Empty: set the API token; the weekly job requests an export':
        'Exporte bei Keeptrusts, die zu Nachweisen werden. Leer: Setzen Sie das API-Token; der wöchentliche Job fordert einen Export an',
    'What Keeptrusts sent, newest first. Empty: send a test delivery from the Setup page':
        'Was Keeptrusts gesendet hat, neueste zuerst. Leer: Senden Sie eine Testzustellung von der Seite „Einrichtung“',
    'Conditions that people were notified of, open and closed':
        'Zustände, über die Personen benachrichtigt wurden, offene und geschlossene',
    'Controls that failed, or whose evidence expired':
        'Kontrollen, die nicht bestanden haben oder deren Nachweise abgelaufen sind',
    'Every test with its population. Empty: the schedule tests daily and weekly; choose Test now on a control mapping to test now':
        'Jeder Test mit seiner Grundgesamtheit. Leer: Der Zeitplan testet täglich und wöchentlich; wählen Sie „Jetzt testen“ an einer Kontrollzuordnung, um jetzt zu testen',
    'Decisions over time, reviews and their due dates, unapproved deployments':
        'Entscheidungen im Zeitverlauf, Überprüfungen und ihre Fälligkeiten, nicht genehmigte Bereitstellungen',
    'Dashboards and lists for operators, process owners and auditors':
        'Dashboards und Listen für Operatoren, Prozessverantwortliche und Auditoren',
    'Incidents created by violations, unhealthy gateways and budgets':
        'Incidents, die durch Verstöße, gestörte Gateways und Budgets erstellt wurden',
    'Claims and resolutions that are sent to Keeptrusts. Empty: write-back is off, or no review was claimed or closed yet':
        'Übernahmen und Lösungen, die an Keeptrusts gesendet werden. Leer: Rückmeldungen sind ausgeschaltet, oder noch keine Überprüfung wurde übernommen oder geschlossen',
    'AI gateways with their configuration items. Empty: the first event that names a gateway creates it':
        'KI-Gateways mit ihren Konfigurationselementen. Leer: Das erste Ereignis, das ein Gateway nennt, erstellt es',
    'How certain events are mapped. Empty: the default mapping applies to every event':
        'Wie bestimmte Ereignisse zugeordnet werden. Leer: Die Standardzuordnung gilt für jedes Ereignis',
    'Clauses of frameworks that the controls support; add those of your own controls':
        'Klauseln von Frameworks, die die Kontrollen unterstützen; fügen Sie die Ihrer eigenen Kontrollen hinzu',
    'The attestation chain over everything measured; choose Verify now to compare it with the rows':
        'Die Attestierungskette über alles Gemessene; wählen Sie „Jetzt prüfen“, um sie mit den Zeilen zu vergleichen',
    'Decisions per policy, gateway, action and UTC day': 'Entscheidungen je Richtlinie, Gateway, Aktion und UTC-Tag',
    'What the app measured of this instance; filled by the job and by Measure platform on the Setup page':
        'Was die App an dieser Instanz gemessen hat; vom Job und durch „Plattform messen“ auf der Seite „Einrichtung“ gefüllt',
    'Checklist with live status: what is configured, what is missing, and what to do':
        'Checkliste mit aktuellem Status: was konfiguriert ist, was fehlt und was zu tun ist',
    'Steps that scripts stored through the trace include. Empty: no script uses it yet':
        'Schritte, die Skripts über das Trace-Include gespeichert haben. Leer: Noch kein Skript verwendet es',
    'Accessibility statement of the pages of the app': 'Erklärung zur Barrierefreiheit der Seiten der App',
    'What each code means, and what to do': 'Was jeder Code bedeutet und was zu tun ist',
    'Scripts and flows that the platform starts, and whether their executions are proven. Empty: choose Collect now on the list Evidence runs':
        'Skripts und Flows, die die Plattform startet, und ob ihre Ausführungen bewiesen sind. Leer: Wählen Sie „Jetzt erfassen“ in der Liste „Nachweisläufe“',
    'Reviews past their due date': 'Überfällige Überprüfungen',
    'Open incidents': 'Offene Incidents',
    'Health checks that need attention': 'Zustandsprüfungen, die Aufmerksamkeit erfordern',
    'All deliveries': 'Alle Zustellungen',
    'Gateways without an approved change': 'Gateways ohne genehmigten Change',
    'Open reviews, due first': 'Offene Überprüfungen, zuerst fällige zuerst',
    'Ongoing alerts': 'Andauernde Alarme',
    'Newest result of each control': 'Neuestes Ergebnis jeder Kontrolle',
    'Open change requests': 'Offene Change-Anforderungen',
    'Decisions, newest first': 'Entscheidungen, neueste zuerst',
    Waiting: 'Wartend',
    'Dead letters, oldest first': 'Endgültig fehlgeschlagene Zustellungen, älteste zuerst',
    'Sources that are not read in full': 'Nicht vollständig gelesene Quellen',
    'Controls that fail or are stale': 'Nicht bestandene oder veraltete Kontrollen',
    'Open findings': 'Offene Feststellungen',
    Held: 'Zurückgehalten',
    'Automations without proof': 'Automatisierungen ohne Beweis',
    'Controls and evidence': 'Kontrollen und Nachweise',
    'What the app itself ran, and whether the collection found it: how much evidence to expect':
        'Was die App selbst ausgeführt hat und ob die Erfassung es gefunden hat: wie viel an Nachweisen zu erwarten ist',
    'Accepted findings': 'Akzeptierte Feststellungen',
    'Who accepted which finding, until when, and why': 'Wer welche Feststellung akzeptiert hat, bis wann und warum',
}
