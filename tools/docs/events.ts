/** The event tables of EVENTS.md, from the app's own vocabulary. */
import { CANONICAL_TYPES } from '../../src/server/shared/names.ts'
import { ACTION_WORDS, EVENT_NAMES, SEVERITY_WORDS } from '../../src/server/receiving/core/vocabulary.ts'
import { code, toTable } from './markdown.ts'

type Words = Readonly<Record<string, readonly string[]>>

/** Blocks by marker. */
export function eventTables(): Readonly<Record<string, string>> {
    return {
        'event-names': toTable(
            ['Canonical event', 'Label', 'Names accepted'],
            Object.entries(EVENT_NAMES as Words).map(([type, names]) => [
                code(type),
                CANONICAL_TYPES[type as keyof typeof CANONICAL_TYPES].label,
                names.map(code).join(', '),
            ]),
        ),
        actions: wordTable('Action', ACTION_WORDS),
        severities: wordTable('Severity', SEVERITY_WORDS),
    }
}

function wordTable(head: string, words: Words): string {
    return toTable(
        [head, 'Words accepted'],
        Object.entries(words).map(([word, accepted]) => [code(word), accepted.map(code).join(', ')]),
    )
}
