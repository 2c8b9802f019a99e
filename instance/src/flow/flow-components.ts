/** The components of a flow as a tree: actions, subflow calls and flow logic, in their order. */
import type { Instance, Row } from '../kernel/kernel.ts'

/** What a piece of flow logic does, by the sys_id of its definition. Flow logic of @servicenow/sdk 4.9.0. */
export const LOGIC: Readonly<Record<string, LogicKind>> = {
    af4e1945c3e232002841b63b12d3ae3e: 'if',
    '666e5545c3e232002841b63b12d3ae99': 'else-if',
    '1f781bf3c32232002841b63b12d3aee6': 'else',
    '098e1dc5c3e232002841b63b12d3ae33': 'for-each',
    '7444b31c37063110ac85cdd734924bff': 'exit-loop',
    '48de1b5837063110ac85cdd734924b15': 'skip-iteration',
    d176605ea76103004f27b0d2187901c7: 'end-flow',
    '4f787d1e0f9b0010ecf0cc52ff767ea0': 'set-flow-variables',
    '4784e82683031210d266f953d22bc0fd': 'append-to-flow-variables',
    df4e1945c3e232002841b63b12d3ae3e: 'assign-outputs',
    '07223332de022010ec58424b73829721': 'try',
    '35d60003e6022010a5e40cdd1254dd21': 'catch',
    '5d31e5dedfe50300b61ecae83df26326': 'in-parallel',
    a1168de173311300b61e66476bf6a7d0: 'branch',
    fdb2541473031300b61e66476bf6a70e: 'wait',
}

/** Kinds of flow logic. */
export type LogicKind =
    | 'if'
    | 'else-if'
    | 'else'
    | 'for-each'
    | 'exit-loop'
    | 'skip-iteration'
    | 'end-flow'
    | 'set-flow-variables'
    | 'append-to-flow-variables'
    | 'assign-outputs'
    | 'try'
    | 'catch'
    | 'in-parallel'
    | 'branch'
    | 'wait'

/** One component with those inside it. */
export interface Component {
    readonly kind: 'action' | 'subflow' | LogicKind | 'unknown'
    /** What data pills and parents call it. */
    readonly uiId: string
    readonly row: Row
    readonly children: readonly Component[]
}

const TABLES = [
    ['sys_hub_action_instance_v2', 'action'],
    ['sys_hub_sub_flow_instance_v2', 'subflow'],
    ['sys_hub_flow_logic_instance_v2', 'logic'],
] as const

/** The components of a flow, outermost first, each with its children. */
export function readComponents(instance: Instance, flow: string): readonly Component[] {
    const found = TABLES.flatMap(([table, kind]) =>
        instance.database
            .select({
                table,
                where: { kind: 'compare', path: 'flow', operator: '=', value: flow },
                orderBy: [],
                window: null,
            })
            .map((row) => ({
                row,
                kind: kind === 'logic' ? (LOGIC[row['logic_definition'] ?? ''] ?? 'unknown') : kind,
            })),
    ).sort((a, b) => comparePlaces(a.row['order'] ?? '', b.row['order'] ?? ''))
    const childrenOf = (parent: string): Component[] =>
        found
            .filter(({ row }) => (row['parent_ui_id'] ?? '') === parent)
            .map(({ row, kind }) => ({
                kind,
                row,
                uiId: row['ui_id'] ?? '',
                children: childrenOf(row['ui_id'] ?? 'none'),
            }))
    return childrenOf('')
}

// In branches that run in parallel a place is a path: `2➛3` is the third place, within the second.
function comparePlaces(a: string, b: string): number {
    const [left, right] = [a, b].map((place) => place.split('➛').map(Number))
    for (let i = 0; i < Math.max(left!.length, right!.length); i += 1) {
        const difference = (left![i] ?? 0) - (right![i] ?? 0)
        if (difference !== 0) return difference
    }
    return 0
}
