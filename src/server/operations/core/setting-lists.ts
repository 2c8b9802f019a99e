/** Settings that are lists, or whose text has a closed form: what each entry may be. An entry that is none would be ignored, or refuse every delivery. */

import { ACTOR_COLUMNS } from '../../shared/people.ts'
import { PROPERTIES, toValue } from '../../shared/properties.ts'
import { EXAMPLE_FLOWS } from './examples.ts'

/** What a setting takes, in words, and whether a text is that. */
export interface Form {
    readonly expected: string
    readonly fits: (text: string) => boolean
    /** What is wrong with a text that does not fit, in more detail than what is expected. */
    readonly explain?: (text: string) => string
}

// The features that these words belong to are not loaded for the sake of a list; a test compares them.
const TARGET_KINDS = ['compliance_task', 'control_test', 'grc_record', 'grc_evidence']
const SIGNED_CONTENTS = ['body', 't.body', 'id.t.body']
const TAKEN_HEADERS = [
    'authorization',
    'proxy-authorization',
    'cookie',
    'host',
    'content-type',
    'content-length',
    'accept',
]
const KEY_FORMS = ['literal', 'stripped', 'decoded']

/** Forms by the name of the setting. */
export const LIST_FORMS: Readonly<Record<string, Form>> = {
    [PROPERTIES.signatureMode.name]: {
        expected: `nothing, or hex or base64, one of ${SIGNED_CONTENTS.join(', ')} and one of ${KEY_FORMS.join(', ')}, joined by colons, as a delivery shows it`,
        fits: (text) => toValue(PROPERTIES.signatureMode, text) !== undefined,
    },
    [PROPERTIES.evidenceAttachTo.name]: {
        expected: `none or some of ${TARGET_KINDS.join(', ')}, comma-separated`,
        fits: toList((entry) => TARGET_KINDS.indexOf(entry.toLowerCase()) >= 0),
    },
    [PROPERTIES.outcomes.name]: {
        expected: 'pairs such as 3=approved, of a state or close code and an outcome, comma-separated, or none',
        fits: toList((entry) => /^[^=]+(=[^=]+)*=\s*\S[^=]*$/.test(entry)),
    },
    [PROPERTIES.actorColumn.name]: {
        expected: `one of ${ACTOR_COLUMNS.join(', ')}`,
        fits: (text) => ACTOR_COLUMNS.indexOf(text) >= 0,
    },
    [PROPERTIES.evidenceNumberPrefixes.name]: {
        expected: 'pairs such as INC=incident, of a prefix and a table, comma-separated, or none',
        fits: toList((entry) => /^[A-Za-z][A-Za-z0-9_]{0,19}\s*=\s*[a-z][a-z0-9_]{1,79}$/.test(entry)),
    },
    [PROPERTIES.evidenceLogWriterTables.name]: {
        expected: 'names of tables, comma-separated, or none',
        fits: toList((entry) => /^[a-z][a-z0-9_]{1,79}$/.test(entry)),
    },
    [PROPERTIES.evidenceExcludeScopes.name]: {
        expected: 'scopes of applications, comma-separated, or none',
        fits: toList((entry) => /^[a-z][a-z0-9_]{1,39}$/.test(entry)),
    },
    [PROPERTIES.flowExamples.name]: {
        expected: `none or some of ${Object.keys(EXAMPLE_FLOWS).join(', ')}, comma-separated`,
        fits: toList((entry) => Object.keys(EXAMPLE_FLOWS).indexOf(entry.toLowerCase()) >= 0),
    },
    [PROPERTIES.traceHeader.name]: {
        expected: 'the name of an HTTP header that carries no credential and says nothing of the request itself',
        fits: (text) => /^[A-Za-z0-9-]{1,64}$/.test(text) && TAKEN_HEADERS.indexOf(text.toLowerCase()) < 0,
    },
}

/** Fits an empty text, and a comma-separated one whose every entry fits. */
function toList(isEntry: (entry: string) => boolean): Form['fits'] {
    return (text) => text === '' || text.split(',').every((entry) => isEntry(entry.trim()))
}
