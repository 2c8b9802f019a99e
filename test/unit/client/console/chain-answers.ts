/** Answers of the chain route for the tests of the console: a rule calls an include, which leads to a principal; a second include leads there too. */
import type {
    ChainAnswer,
    Confidence,
    HopAnswer,
    HopKind,
} from '../../../../src/client/features/console/chain/chain-answer.ts'

export const RULE = 'sn-br-1'
export const ROUTER = 'sn-si-1'
export const MAILER = 'sn-si-2'
export const REST = 'sn-rest-1'

const PLAIN = { matched_on: 'x', matched_value: '', premises: [], residual: [], evidence: [], why_not_higher: null }

export function hop(kind: HopKind, node: string, confidence: Confidence, given: Partial<HopAnswer> = {}): HopAnswer {
    const runs = kind === 'automation' || kind === 'include'
    return {
        kind,
        node,
        name: node,
        source_table: null,
        source_id: null,
        ...PLAIN,
        confidence,
        ran: runs ? { ...PLAIN, confidence } : null,
        not_seen: [],
        ...given,
    }
}

const BEGINS = [
    hop('trigger', RULE, 'DETERMINISTIC', { name: 'incident' }),
    hop('automation', RULE, 'DETERMINISTIC', { source_table: 'sys_script', source_id: 'a1' }),
]

/** Two paths to one REST message: by the router, where the call is proven, and by the mailer, where it is not. */
export function twoPaths(given: Partial<ChainAnswer['chain']> = {}): ChainAnswer {
    const path = (hops: readonly HopAnswer[], weakest_hop: number) => ({
        confidence: hops[weakest_hop].confidence,
        reaches: hops[hops.length - 1].kind,
        weakest_hop,
        hops,
    })
    return {
        id: RULE,
        kind: 'business_rule',
        name: 'Route tickets',
        source_table: 'sys_script',
        source_id: 'a1',
        state: 'proven',
        chain: {
            record: null,
            asked: null,
            confidence: 'TEMPORAL_INFERRED',
            paths: [
                path(
                    [...BEGINS, hop('include', ROUTER, 'TEMPORAL_INFERRED'), hop('connection', REST, 'DETERMINISTIC')],
                    2,
                ),
                path([...BEGINS, hop('include', MAILER, 'STRUCTURAL'), hop('connection', REST, 'STRUCTURAL')], 2),
            ],
            paths_left_out: 0,
            callers: [],
            began: [],
            suppresses_triggers: [],
            write_backs: [],
            open_questions: [],
            rows: [],
            ...given,
        },
    }
}
