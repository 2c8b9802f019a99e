/** The tables of FLOW.md: every action and subflow with its inputs and outputs, as the built package declares them. */
import { join } from 'node:path'
import { EXAMPLE_FLOWS } from '../../src/server/operations/core/examples.ts'
import { type Package, readPackage, recordsOf } from '../package/read-package.ts'
import type { PackageRecord } from '../package/records.ts'
import { code, toTable } from './markdown.ts'

/** Outputs of every action, described once. */
const COMMON = ['status', 'code', 'message', '__action_status__', '__dont_treat_as_error__']

/** Blocks by marker. */
export function flowTables(root: string): Readonly<Record<string, string>> {
    const built = readPackage(join(root, 'dist', 'app'), root)
    const actions = recordsOf(built, 'sys_hub_action_type_definition').filter(
        ({ fields }) => fields.access === 'public',
    )
    const subflows = recordsOf(built, 'sys_hub_flow').filter(({ fields }) => fields.type === 'subflow')
    return {
        actions: describeAll(built, actions, 'sys_hub_action_input', 'sys_hub_action_output'),
        subflows: describeAll(built, subflows, 'sys_hub_flow_input', 'sys_hub_flow_output'),
        examples: toTable(
            ['Name', 'Flow'],
            Object.entries(EXAMPLE_FLOWS).map(([word, text]) => [code(word), text]),
        ),
    }
}

function describeAll(built: Package, models: readonly PackageRecord[], inputs: string, outputs: string): string {
    return [...models]
        .sort((one, other) => (one.fields.name ?? '').localeCompare(other.fields.name ?? '', 'en'))
        .map(({ fields, sysId }) =>
            [
                `### ${fields.name}`,
                `${code(`x_kt_gov.${fields.internal_name}`)}. ${fields.description}`,
                toTable(
                    ['', 'Name', 'Type', 'Meaning'],
                    [
                        ...variablesOf(built, inputs, sysId).map((one) => toRow('in', one)),
                        ...variablesOf(built, outputs, sysId)
                            .filter((one) => COMMON.indexOf(one.fields.element ?? '') < 0)
                            .map((one) => toRow('out', one)),
                    ],
                ),
            ].join('\n\n'),
        )
        .join('\n\n')
}

function variablesOf(built: Package, table: string, model: string): readonly PackageRecord[] {
    return recordsOf(built, table)
        .filter(({ fields }) => fields.model === model)
        .sort((one, other) => Number(one.fields.order) - Number(other.fields.order))
}

function toRow(direction: 'in' | 'out', { fields }: PackageRecord): readonly string[] {
    const { element, hint, internal_type: type, mandatory, reference } = fields
    const isNeeded = direction === 'in' && mandatory === 'true'
    return [
        direction,
        `${code(element ?? '')}${isNeeded ? ' (needed)' : ''}`,
        reference ? `reference to ${code(reference)}` : (type ?? ''),
        hint ?? '',
    ]
}
