/** The tables of notifications and retention: one row for each kind of alert, and for each table. */
import { ALERT_KINDS, type AlertKind } from '../../src/server/operations/core/alerts/catalogue.ts'
import { KEPT, RETENTION } from '../../src/server/operations/core/retention.ts'
import { code, toTable } from './markdown.ts'

/** When people are notified, and what one subject is, for each kind. */
const WHEN: Readonly<Record<AlertKind, readonly [when: string, subject: string]>> = {
    dead_letters: ['Deliveries became dead letters; again if there are new ones', 'the reason code'],
    control: ['The newest test of an active control failed or is stale', 'the control and the result'],
    evidence: ['A source that was read in full before was not, twice in a row', 'the source'],
    token: ['Three days before the token expires, and when it has expired', 'the date'],
    traffic: [
        'A gateway with at least 96 deliveries in the last day sent none for the quiet time (`x_kt_gov.notify.quiet_minutes`)',
        'the gateway',
    ],
    attestation: [
        'The daily check of the [attestation chain](ATTESTATION.md) found something measured that is not as it was attested',
        'the code of the first difference',
    ],
    canary: [
        'The newest canary of a context was [missed or did not run](EVIDENCE.md#canaries)',
        'the context and what became of it',
    ],
    integrity: ['Stored files of an export changed or are missing', 'the export'],
}

/** The tables of alerts and of retention. */
export function operatingTables(): Readonly<Record<string, string>> {
    const alerts = (Object.keys(ALERT_KINDS) as AlertKind[]).map((kind) => [
        ALERT_KINDS[kind].label,
        code(`x_kt_gov.alert.${kind}`),
        ...WHEN[kind],
    ])
    alerts.push([
        'Over',
        code('x_kt_gov.alert.over'),
        'What people were notified of is over',
        'the subject of the alert',
    ])
    const cleaned = Object.values(RETENTION).map(({ conditions, days, keeps, matchField, table }) => [
        code(table),
        String(days),
        code(matchField),
        conditions === '' ? 'every row' : code(conditions),
        keeps,
    ])
    return {
        alerts: toTable(['Notification', 'Event', 'Sent when', 'One subject is'], alerts),
        retention: toTable(['Table', 'Days', 'After', 'Rows', 'Reason, and rows that are kept'], cleaned),
        kept: toTable(
            ['Table', 'Why its rows are kept'],
            Object.entries(KEPT).map(([table, why]) => [code(table), why]),
        ),
    }
}
