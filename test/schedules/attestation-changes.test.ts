/** Whatever changes in an attested row or in the chain, verification sees it: seeded changes of every kind, one at a time. */

import { extendChain } from '../../src/server/attestation/app/extend-chain.ts'
import { verifyChain } from '../../src/server/attestation/app/verify-chain.ts'
import { COVERED } from '../../src/server/attestation/core/covered.ts'
import { DAY_TABLES, ROW_KINDS } from '../../src/server/attestation/core/kinds.ts'
import { openAttestation } from '../../src/server/attestation/glide/open-attestation.ts'
import { insert, listOf, resetWorld, rowsOf, world, type Row } from '../support/schedules/database.ts'
import { toRandom } from '../../tools/random.ts'

jest.mock('@servicenow/glide', () => jest.requireActual('../support/schedules/glide.ts'))

/** `CHANGES=10000` tries more. */
const CHANGES = Number(process.env.CHANGES ?? 1_000)
const ATTESTATION = 'x_kt_gov_attestation'
const YESTERDAY = '2026-04-30 10:00:00'
const always = (): boolean => true
const tables = Object.fromEntries([
    ...Object.entries(ROW_KINDS).map(([kind, { table }]) => [kind, table]),
    ...Object.entries(DAY_TABLES),
]) as Record<keyof typeof COVERED, string>
const kinds = Object.keys(COVERED) as readonly (keyof typeof COVERED)[]
/** What an attestation says. The other columns say when a head was announced, and let the database and the key of the instance guard it. */
const SAID = ['position', 'kind', 'table_name', 'row_id', 'subject', 'measured_at', 'row_count', 'digest', 'content']
const NUMBERS = ['position', 'row_count']
const IN_CHAIN = [...SAID, 'previous', 'head', 'attested_at']

/** Five rows of each kind, all attested, and an earlier check. */
function attestWorld(): void {
    resetWorld('null')
    world.now += 2 * 3600
    for (const kind of kinds)
        for (let index = 0; index < 5; index++) {
            const row: Row = { sys_id: `${kind}${index}`, sys_created_on: YESTERDAY }
            for (const column of COVERED[kind].columns)
                row[column] = /_key$/.test(column) ? `${kind}${index}` : `${index}`
            if (kind === 'evidence_run') row.state = 'complete'
            if (kind in ROW_KINDS) row[ROW_KINDS[kind as keyof typeof ROW_KINDS].measuredAt] = YESTERDAY
            insert(tables[kind], row)
        }
    extendChain(openAttestation(), always)
    verifyChain(openAttestation(), always)
}

/** One change of one class; answers what was changed. */
function changeOne(random: ReturnType<typeof toRandom>): string {
    const kind = random.pick(kinds)
    const rows = listOf(tables[kind])
    const chain = listOf(ATTESTATION)
    const row = random.pick(rows)
    const one = random.pick(chain)
    const changes: readonly (() => string)[] = [
        () => {
            // A later time of measurement is another measurement, which the job attests.
            const isTime = (column: string): boolean => kind in ROW_KINDS && row[column] === YESTERDAY
            const column = random.pick(COVERED[kind].columns.filter((each) => !isTime(each)))
            row[column] = toOther(row[column], random)
            return `${kind} ${row.sys_id}.${column}`
        },
        () => {
            rowsOf(tables[kind]).delete(row.sys_id)
            return `${kind} ${row.sys_id} is gone`
        },
        () => {
            const sys_id = `${kind}${random.below(5)}${random.below(1e6)}`
            const measured =
                kind in ROW_KINDS
                    ? { [ROW_KINDS[kind as keyof typeof ROW_KINDS].measuredAt]: '2026-04-29 10:00:00' }
                    : {}
            rowsOf(tables[kind]).set(sys_id, { ...row, sys_id, ...measured })
            return `${kind} ${sys_id} is new`
        },
        () => {
            const column = random.pick(IN_CHAIN)
            one[column] = NUMBERS.includes(column) ? toOtherNumber(one[column], random) : toOther(one[column], random)
            return `attestation ${one.subject}.${column}`
        },
        () => {
            rowsOf(ATTESTATION).delete(one.sys_id)
            return `attestation ${one.position} is gone`
        },
        () => {
            const other = random.pick(chain.filter((each) => each !== one))
            const { position } = one
            one.position = other.position
            other.position = position
            return `attestations ${one.position} and ${other.position} changed places`
        },
    ]
    return random.pick(changes)()
}

/** A column of numbers holds nothing else. */
function toOtherNumber(text: string, random: ReturnType<typeof toRandom>): string {
    return String(Number(text) + 1 + random.below(99))
}

/** One character more, less or other. */
function toOther(text: string, random: ReturnType<typeof toRandom>): string {
    const at = random.below(text.length + 1)
    const ways = [
        `${text.slice(0, at)}${random.below(10)}${text.slice(at)}`,
        `${text.slice(0, at)}${text.slice(at + 1)}`,
        `${text.slice(0, at)}${(Number(text.charAt(at)) + 1) % 10 || 'x'}${text.slice(at + 1)}`,
    ]
    const other = random.pick(ways)
    return other === text ? `${text}x` : other
}

it('of so many changes none stays unseen, and without one nothing differs', () => {
    attestWorld()
    verifyChain(openAttestation(), always)
    expect(listOf('x_kt_gov_attestation_check').map(({ state }) => state)).toEqual(['intact', 'intact'])
    const attested = new Map(
        [...world.tables].map(([name, rows]) => [name, new Map([...rows].map(([id, row]) => [id, { ...row }]))]),
    )
    const random = toRandom(16)
    const unseen: string[] = []
    for (let index = 0; index < CHANGES; index++) {
        world.tables = new Map(
            [...attested].map(([name, rows]) => [name, new Map([...rows].map(([id, row]) => [id, { ...row }]))]),
        )
        const what = changeOne(random)
        if (verifyChain(openAttestation(), always)?.state !== 'differs') unseen.push(what)
    }
    expect(unseen).toEqual([])
})
