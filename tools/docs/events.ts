/** The event tables of EVENTS.md, from the descriptors of the event types and the vocabulary. */
import { ACTION_WORDS, SEVERITY_WORDS } from '../../src/server/receiving/core/vocabulary.ts'
import { CANONICAL_TYPES, EVENT_TYPES, type CanonicalType } from '../../src/server/receiving/events/index.ts'
import { code, toTable } from './markdown.ts'

type Words = Readonly<Record<string, readonly string[]>>

const TYPES = Object.keys(CANONICAL_TYPES) as readonly CanonicalType[]

/** Blocks by marker. */
export function eventTables(): Readonly<Record<string, string>> {
    return {
        'event-records': toTable(['Canonical event', 'Record', 'Key'], recordRows()),
        'event-names': toTable(
            ['Canonical event', 'Label', 'Names accepted'],
            TYPES.filter((type) => EVENT_TYPES[type].names.length > 0).map((type) => [
                code(type),
                CANONICAL_TYPES[type].label,
                EVENT_TYPES[type].names.map(code).join(', '),
            ]),
        ),
        actions: wordTable('Action', ACTION_WORDS),
        severities: wordTable('Severity', SEVERITY_WORDS),
    }
}

/** One row for each text: the types of a family share theirs. */
function recordRows(): readonly (readonly string[])[] {
    const texts = [...new Set(TYPES.map((type) => EVENT_TYPES[type].documentation))]
    return texts.map((documentation) => {
        const sharing = TYPES.filter((type) => EVENT_TYPES[type].documentation === documentation)
        return [sharing.map(code).join(', '), documentation.record, documentation.key]
    })
}

function wordTable(head: string, words: Words): string {
    return toTable(
        [head, 'Words accepted'],
        Object.entries(words).map(([word, accepted]) => [code(word), accepted.map(code).join(', ')]),
    )
}
