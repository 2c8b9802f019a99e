/** Answers whether a record in memory meets an encoded condition: parsing, resolving and matching in one place. */
import type { Clock, Condition, Dictionary, RecordState, RuleRunner, Transaction } from '../kernel/kernel.ts'
import type { Storage } from '../database/index.ts'
import { createDisplayOf } from './display.ts'
import { parseEncodedQuery } from './encoded-query.ts'
import { matchesCondition } from './match-condition.ts'
import { resolveCondition } from './resolve-query.ts'

/** What a matcher stands on. */
export interface MatcherSources {
    readonly database: Storage
    readonly dictionary: Dictionary
    readonly clock: Clock
    readonly rules: () => RuleRunner
}

/** Filter conditions of business rules and data policies; texts are parsed once. An empty condition is always met. */
export function createMatcher(
    sources: MatcherSources,
): (tx: Transaction, state: RecordState, encoded: string) => boolean {
    const { database, dictionary, clock } = sources
    const parsed = new Map<string, Condition | null>()
    const source = { dictionary, read: database.get, displayOf: createDisplayOf(database, dictionary) }
    return (tx, state, encoded) => {
        if (encoded.trim() === '') return true
        let condition = parsed.get(encoded)
        if (condition === undefined) {
            condition = parseEncodedQuery(encoded).where
            parsed.set(encoded, condition)
        }
        const resolved = resolveCondition(
            {
                dictionary,
                table: state.table,
                strict: false,
                changes: true,
                now: clock.now(),
                evaluate: (expression) => sources.rules().evaluate(tx, tx.scope, expression, state) ?? '',
            },
            condition,
        )
        return matchesCondition(source, state, resolved)
    }
}
