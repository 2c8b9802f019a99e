/** What stands under a code on a form: what to do, from the catalogue. */

import { TABLES } from '../../shared/names.ts'
import { phraseName } from '../../shared/phrase-name.ts'
import { adviceFor } from './advice.ts'
import { FORM_TEXTS } from './texts/forms.ts'

/** Table to the columns that hold a stable code. Each has a link in Fluent, and a rule with a client script where no words beside the code say what to do; a test compares them. */
export const CODE_COLUMNS: Readonly<Record<string, readonly string[]>> = {
    [TABLES.delivery]: ['error_code'],
    [TABLES.deliveryRecord]: ['code'],
    [TABLES.controlTest]: ['code', 'record_code'],
    [TABLES.export]: ['error_code'],
    [TABLES.pack]: ['code'],
    [TABLES.writeBack]: ['error_code'],
    [TABLES.automation]: ['why_not_code'],
    [TABLES.evidence]: ['why_not_code'],
    [TABLES.healthCheck]: ['code'],
}

/** The page that explains every code. */
export const CODES_PAGE = 'x_kt_gov_codes.do'

/** A text for one field of a form. */
export interface FieldAdvice {
    readonly column: string
    readonly text: string
}

/** The message of a name in the language of the session, or the English text. */
type MessageOf = (name: string, english: string) => string

/** What to do about the codes of a record; nothing for a code that the app does not know. */
export function adviceOn(
    table: string,
    codeOf: (column: string) => string,
    messageOf: MessageOf = (_name, english) => english,
): readonly FieldAdvice[] {
    return (CODE_COLUMNS[table] || []).flatMap((column) => {
        const found = adviceFor(codeOf(column))
        if (found === null) return []
        const advice = toPlain(messageOf(phraseName(found.advice), found.advice))
        const text = messageOf('form.whatToDo', FORM_TEXTS['form.whatToDo']).replace('{advice}', () => advice)
        return [{ column, text: withoutMarkup(text) }]
    })
}

/** Where the page explains the first code of a record; the page itself where it has none. */
export function addressOfCode(table: string, codeOf: (column: string) => string): string {
    const code = (CODE_COLUMNS[table] || []).map(codeOf).find((one) => adviceFor(one) !== null)
    return code === undefined ? CODES_PAGE : `${CODES_PAGE}#${code}`
}

/** Forms may render the text as HTML, and an administrator or a translator may have changed the message. */
function withoutMarkup(text: string): string {
    return text.replace(/</g, '\u2039').replace(/>/g, '\u203a')
}

/** The catalogue marks names on the screen by stars and names of settings by backticks, as documents do. */
function toPlain(text: string): string {
    return text.replace(/\*\*|`/g, '')
}
