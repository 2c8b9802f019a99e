/** Reads and writes the table of secrets: the one place that decrypts a secret. */

import { TABLES } from '../shared/names.ts'
import {
    readKeptText,
    SECRET_NAMES,
    toKeptText,
    type KeptSecret,
    type SecretName,
    type SecretRow,
} from '../shared/kept-secret.ts'
import { asText } from '../shared/text.ts'
import { clock } from './clock.ts'
import { crypto } from './crypto.ts'
import { claimSoon, endClaim } from './claims.ts'
import { attempt } from './edge.ts'
import { findRow, openTable, textOf, type TableRecord } from './table.ts'

/** The rows that there are. */
export type SecretRows = Readonly<Partial<Record<SecretName, SecretRow>>>

/** Every secret. One read: the table has a row for each name. */
export function readSecretRows(): SecretRows {
    const rows: Partial<Record<SecretName, SecretRow>> = {}
    const row = openTable(TABLES.secret)
    row.addQuery('name', 'IN', SECRET_NAMES.join(','))
    row.setLimit(SECRET_NAMES.length)
    row.query()
    while (row.next()) rows[textOf(row, 'name') as SecretName] = toSecretRow(row)
    return rows
}

/**
 * Keeps a secret; false where the instance does not return it in clear. GlideElement API: `getDecryptedValue` is scoped, but whether every instance
 * lets the application decrypt its own column is not documented. So what is stored is read back by a record of its own, and where it is another text, the row is
 * as before.
 */
export function keepSecret(name: SecretName, kept: KeptSecret): boolean {
    const before = find(name)
    const old = before === null ? null : toSecretRow(before)
    if (!write(name, before, toFields(kept))) return false
    const stored = find(name)
    const read = stored === null ? null : toSecretRow(stored).kept
    if (read !== null && toKeptText(read) === toKeptText(kept)) return true
    write(name, stored, {
        ...(old !== null && old.kept !== null ? toFields(old.kept) : EMPTY),
        refused_at: clock.now(),
    })
    return false
}

/** The row that is claimed by what changes secrets. */
const TURN = 'turn'

/**
 * Reads and changes the secrets while nobody else does: a rotation in the moment in which a secret is moved would be undone by the move, and of
 * two rotations one would show a secret that never counts. Null where others keep the turn: then nothing was done. An instance that adds no row to the
 * table keeps no secret in it either.
 */
export function inTurn<T>(change: () => T): T | null {
    const row = find(TURN) || (write(TURN, null, {}) ? find(TURN) : null)
    if (row === null) return change()
    const claim = claimSoon(TABLES.secret, row.getUniqueValue())
    if (claim === null || !claim.isOurs()) return null
    try {
        return change()
    } finally {
        endClaim(claim)
    }
}

const EMPTY = { value: '', is_set: 'false' }

function toFields(kept: KeptSecret): Readonly<Record<string, string>> {
    return { value: toKeptText(kept), is_set: String(kept.text !== ''), refused_at: '' }
}

function find(name: SecretName | typeof TURN): TableRecord | null {
    return findRow(TABLES.secret, 'secret_key', crypto.sha256(name))
}

/** Of two workers that add the row, the unique index lets one; the other writes into it. No value is in the log: nothing explains a refusal here. */
function write(
    name: SecretName | typeof TURN,
    row: TableRecord | null,
    fields: Readonly<Record<string, string>>,
): boolean {
    if (row !== null) return change(row, fields, () => row.update())
    const added = openTable(TABLES.secret)
    added.initialize()
    if (change(added, { ...fields, name, secret_key: crypto.sha256(name) }, () => added.insert())) return true
    const faster = find(name)
    return faster !== null && change(faster, fields, () => faster.update())
}

function change(row: TableRecord, fields: Readonly<Record<string, string>>, act: () => string | null): boolean {
    for (const column of Object.keys(fields)) row.setValue(column, fields[column])
    const where = { doing: 'storing a secret', record: TABLES.secret, code: 'secret_not_kept', level: 'warn' } as const
    return attempt(
        where,
        () => Boolean(act()),
        () => false,
    )
}

function toSecretRow(row: TableRecord): SecretRow {
    const isSet = textOf(row, 'is_set') === '1'
    return { kept: readKeptText(decrypt(row)), isSet, refusedAt: textOf(row, 'refused_at') }
}

function decrypt(row: TableRecord): string {
    const where = {
        doing: 'reading a secret',
        record: TABLES.secret,
        code: 'secret_unreadable',
        level: 'warn',
    } as const
    const element = row.getElement('value')
    if (element === null) return ''
    return attempt(
        where,
        () => asText(element.getDecryptedValue()),
        () => '',
    )
}
