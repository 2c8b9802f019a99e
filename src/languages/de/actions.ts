/** German: buttons and related lists. English text to German text; `English|place` is that of one place alone. */
import type { Catalogue } from '../../../tools/languages/text.ts'

export const actions: Catalogue = {
    'Verify now': 'Jetzt prüfen',
    'Make pack': 'Paket erstellen',
    'Explain the code': 'Code erklären',
    'Reprocess again': 'Nochmals verarbeiten',
    'Retry export': 'Export wiederholen',
    'Collect now': 'Jetzt erfassen',
    'Test now': 'Jetzt testen',
    Simulate: 'Simulieren',
    Release: 'Freigeben',
    'Open in Keeptrusts': 'In Keeptrusts öffnen',
    Retry: 'Wiederholen',
    Hold: 'Zurückhalten',
    'Measure attribution': 'Zurechnung messen',
    'Attach evidence': 'Nachweise anhängen',
    Preview: 'Vorschau',
    'Check integrity': 'Integrität prüfen',
    Reprocess: 'Erneut verarbeiten',
    'Compare every attestation and every attested row with its digest, for less than a minute; the scheduled job continues':
        'Vergleicht jede Attestierung und jede attestierte Zeile mit ihrer Prüfsumme, weniger als eine Minute lang; der geplante Job fährt fort',
    'Ask for a pack of the evidence of this automation in the last 31 days; for other days, choose New on the list Packs':
        'Fordert ein Paket der Nachweise dieser Automatisierung der letzten 31 Tage an; für andere Tage wählen Sie „Neu“ in der Liste „Pakete“',
    'What the reason code means, and what to do': 'Was der Grundcode bedeutet und was zu tun ist',
    'Process again what was processed or ignored: asks for the reason':
        'Verarbeitet erneut, was verarbeitet oder ignoriert wurde: fragt nach dem Grund',
    'Retry the failed export from where it stopped; fetched files are not fetched twice':
        'Wiederholt den fehlgeschlagenen Export ab der Stelle, an der er anhielt; abgerufene Dateien werden nicht erneut abgerufen',
    'Collect execution evidence now, for less than a minute; the scheduled job reads the remaining rows':
        'Erfasst jetzt Ausführungsnachweise, weniger als eine Minute lang; der geplante Job liest die übrigen Zeilen',
    'Test the control over the last seven whole UTC days':
        'Testet die Kontrolle über die letzten sieben vollen UTC-Tage',
    'Show what the saved rule changes on the last 50 deliveries; nothing is written':
        'Zeigt, was die gespeicherte Regel an den letzten 50 Zustellungen ändert; nichts wird geschrieben',
    'What the code means, and what to do': 'Was der Code bedeutet und was zu tun ist',
    'Let the held delivery be processed: asks for the reason':
        'Lässt die zurückgehaltene Zustellung verarbeiten: fragt nach dem Grund',
    'Open the escalation and its request in the Keeptrusts console':
        'Öffnet die Eskalation und ihre Anfrage in der Keeptrusts-Konsole',
    'Queue the write-back again; it is sent within a minute':
        'Stellt die Rückmeldung erneut in die Warteschlange; sie wird innerhalb einer Minute gesendet',
    'Keep the delivery from being processed until it is released: asks for the reason':
        'Hält die Verarbeitung der Zustellung an, bis sie freigegeben wird: fragt nach dem Grund',
    'Measure which script the logs of this instance name when one script calls another':
        'Misst, welches Skript die Protokolle dieser Instanz nennen, wenn ein Skript ein anderes aufruft',
    'Attach the files of this export to records that were created after it; the scheduled job does this hourly':
        'Hängt die Dateien dieses Exports an Datensätze an, die nach ihm erstellt wurden; der geplante Job tut dies stündlich',
    'Ask for a pack of the tests of this control in the last 31 days; for other days, choose New on the list Packs':
        'Fordert ein Paket der Tests dieser Kontrolle der letzten 31 Tage an; für andere Tage wählen Sie „Neu“ in der Liste „Pakete“',
    'Show what processing would do now; nothing is written':
        'Zeigt, was die Verarbeitung jetzt tun würde; nichts wird geschrieben',
    'Compare every stored file of this export with its hash, now':
        'Vergleicht jetzt jede gespeicherte Datei dieses Exports mit ihrem Hash',
    'Try the delivery again now, with all its attempts':
        'Versucht die Zustellung jetzt erneut, mit allen ihren Versuchen',
    'Deliveries of this gateway': 'Zustellungen dieses Gateways',
    'Execution evidence of this automation': 'Ausführungsnachweise dieser Automatisierung',
    'Decisions of this gateway': 'Entscheidungen dieses Gateways',
    'Findings about this gateway': 'Feststellungen zu diesem Gateway',
    'Coverage of this source': 'Abdeckung dieser Quelle',
    'Plant canaries': 'Canaries setzen',
    'Plant canaries of the business rules now; the next runs of the collection have to find them':
        'Canaries der Business Rules jetzt setzen; die nächsten Läufe der Erfassung müssen sie finden',
    Accept: 'Akzeptieren',
    'Accept the finding until a day: asks for the reason and the day':
        'Feststellung bis zu einem Tag akzeptieren: fragt nach Grund und Tag',
}
