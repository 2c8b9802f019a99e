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

describe('citations', () => {
    const cited = () => recordsOf(builtApp(), 'x_kt_gov_control_citation')

    it('are shipped with the first install only, for the four controls of the guide', () => {
        expect(cited().filter(({ folder }) => folder !== 'unload')).toEqual([])
        const byId = new Map(shipped().map(({ fields }) => [fields.sys_id, fields]))
        expect(
            new Set(
                cited().map(
                    ({ fields }) => `${byId.get(fields.mapping)?.control_id} ${fields.framework} ${fields.clause}`,
                ),
            ),
        ).toEqual(
            new Set([
                'AI-SAFE-001 eu_ai_act Article 9',
                'AI-SAFE-001 iso_42001 A.6.2.6',
                'AI-SAFE-001 nist_ai_rmf MEASURE 2.6',
                'AI-SAFE-001 soc_2 CC7.2',
                'AI-DATA-001 eu_ai_act Article 15',
                'AI-DATA-001 iso_42001 A.9.2',
                'AI-DATA-001 nist_ai_rmf MEASURE 2.10',
                'AI-DATA-001 soc_2 CC6.7',
                'AI-COMP-001 eu_ai_act Article 14',
                'AI-COMP-001 iso_42001 A.9.3',
                'AI-COMP-001 nist_ai_rmf MAP 3.5',
                'AI-COMP-001 soc_2 CC7.3',
                // The AI Act has no provision about spend.
                'AI-COST-001 iso_42001 A.4.5',
                'AI-COST-001 nist_ai_rmf MEASURE 2.4',
                'AI-COST-001 soc_2 A1.1',
            ]),
        )
    })

    it('are written as their framework writes clauses, and say what the control contributes', () => {
        const forms: Readonly<Record<string, RegExp>> = {
            eu_ai_act: /^Article \d+$/,
            iso_42001: /^A(\.\d+)+$/,
            nist_ai_rmf: /^(GOVERN|MAP|MEASURE|MANAGE) \d\.\d+$/,
            soc_2: /^(CC|A|C|PI|P)\d\.\d$/,
        }
        const odd = cited().filter(
            ({ fields }) => !forms[fields.framework ?? '']?.test(fields.clause ?? '') || !fields.title || !fields.note,
        )
        expect(odd).toEqual([])
    })
})
