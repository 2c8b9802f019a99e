/** The metadata of controls: the rows of the guide, shipped once so that an upgrade never overwrites an administrator's edits. */
import { fitsPolicy, PATTERN_KINDS, type PatternKind } from '../../src/server/controls/core/mapping.ts'
import { recordsOf } from '../../tools/package/read-package.ts'
import { builtApp } from '../support/built-app.ts'

const shipped = () => recordsOf(builtApp(), 'x_kt_gov_control_mapping')

it('ships every mapping with the first install only', () => {
    expect(shipped().length).toBeGreaterThan(4)
    expect(shipped().filter(({ folder }) => folder !== 'unload')).toEqual([])
})

it('activates the four rows of the guide and nothing else', () => {
    const active = shipped().filter(({ fields }) => fields.active === 'true')
    expect(new Set(active.map(({ fields }) => `${fields.policy_pattern} ${fields.control_id}`))).toEqual(
        new Set([
            'content-safety AI-SAFE-001',
            'data-protection AI-DATA-001',
            'compliance-review AI-COMP-001',
            'cost-limit AI-COST-001',
        ]),
    )
})

it('suggests a control for each policy kind that Keeptrusts documents', () => {
    const kinds = [
        'prompt-injection',
        'pii-detector',
        'hipaa-phi-detector',
        'rbac',
        'agent-firewall',
        'audit-logger',
        'cjis-mode',
        'dlp-filter',
        'safety-filter',
        'student-privacy',
        'case-privacy',
        'itar-ear-filter',
        'entity-list-filter',
        'dual-use-filter',
        'embedding-detector',
        'data-routing-policy',
        'quality-scorer',
        'human-oversight',
        'citation-verifier',
        'flagged-review',
        'tool-validation',
        'tool-budget',
    ]
    const fits = (policy: string) =>
        shipped().some(({ fields }) => {
            const kind = fields.pattern_kind as PatternKind
            return (
                PATTERN_KINDS[kind] !== undefined &&
                fitsPolicy({ patternKind: kind, pattern: fields.policy_pattern ?? '' } as never, policy)
            )
        })
    expect(kinds.filter((policy) => !fits(policy))).toEqual([])
})
