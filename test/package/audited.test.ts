/** Which tables and columns the platform audits: the list of the documents, and why each table is on it or not. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { recordsOf } from '../../tools/package/read-package.ts'
import { builtApp } from '../support/built-app.ts'

/** What people decide, configure or are measured by; everything else fills with every delivery or log row, and keeps who acted in rows of its own. */
const AUDITED = [
    'acceptance',
    'compliance_task',
    'connection',
    'control_citation',
    'control_mapping',
    'control_test',
    'delivery_action',
    'evidence_file',
    'export',
    'finding',
    'gateway',
    'mapping_rule',
    'write_back',
].map((name) => `x_kt_gov_${name}`)

/** Of these tables, what people change: everything else is written with events or runs, and its audit would cost each of them. */
const AUDITED_IN_PART: Readonly<Record<string, readonly string[]>> = {
    connection: ['owner'],
    gateway: ['chosen_item', 'environment', 'gateway_id'],
}

/** Columns of other audited tables that change with the work of the app, and with nobody's decision. */
const WORKED_ON = [
    'export.attempts',
    'export.claim_number',
    'export.next_attempt_at',
    'mapping_rule.hits',
    'mapping_rule.last_hit_at',
]

const entries = () => recordsOf(builtApp(), 'sys_dictionary')
const isCollection = ({ fields }: { readonly fields: Readonly<Record<string, string>> }) =>
    fields.internal_type === 'collection'
const tablesOfDocument = () =>
    readFileSync(join(__dirname, '..', '..', 'docs', 'SECURITY.md'), 'utf8')
        .split('<!-- table-access -->')[1]!
        .split('<!-- /table-access -->')[0]!
        .split('\n')
        .map((line) => line.split('|').map((cell) => cell.trim()))
        .filter((cells) => cells[1]?.startsWith('`x_kt_gov_'))
        .map((cells) => [cells[1]!.replace(/`/g, ''), cells[6]] as const)

it('audits the tables whose history matters, and no other', () => {
    const audited = entries().filter((one) => isCollection(one) && one.fields.audit === 'true')
    expect(audited.map(({ fields }) => fields.name).sort()).toEqual(AUDITED)
})

it('documents every table, and those that are audited', () => {
    const own = builtApp()
        .tables.map(({ name }) => name)
        .filter((name) => name.startsWith('x_kt_gov_'))
    expect(tablesOfDocument().map(([name]) => name)).toEqual(own.sort())
    expect(tablesOfDocument().flatMap(([name, audited]) => (audited === 'yes' ? [name] : []))).toEqual(AUDITED)
})

it('leaves out of the audit only what workers count, and of a gateway and a connection what events and runs write', () => {
    const isSilent = ({ fields }: { readonly fields: Readonly<Record<string, string>> }) =>
        (fields.attributes ?? '').split(',').includes('no_audit=true')
    const columns = entries().filter((one) => !isCollection(one) && AUDITED.includes(one.fields.name ?? ''))
    const nameOf = ({ fields }: (typeof columns)[number]) => `${(fields.name ?? '').slice(9)}.${fields.element}`
    const silent = columns.filter(isSilent).map(nameOf)
    expect(silent.filter((name) => !(name.split('.')[0]! in AUDITED_IN_PART)).sort()).toEqual(WORKED_ON)
    for (const [table, audited] of Object.entries(AUDITED_IN_PART)) {
        const heard = columns.filter((one) => one.fields.name === `x_kt_gov_${table}` && !isSilent(one))
        const names = heard.map(({ fields }) => fields.element ?? '').filter((name) => !name.startsWith('sys_'))
        expect(names.sort()).toEqual(audited)
    }
})
