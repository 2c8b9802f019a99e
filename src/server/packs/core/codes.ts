/** Why a pack is not requested or not built: a stable code each. */

export const PACK_FAILURES = {
    pack_choice_unknown: 'A pack is chosen by control, automation, record, window or framework',
    pack_subject_missing: 'The subject of the pack is missing, or is no such record',
    pack_window_invalid: 'The window of a pack is whole days, from the first to the last one, at most 400',
    pack_number_refused: 'The platform numbers packs: this number is none, or another pack has it',
    pack_empty: 'Nothing that was chosen is attested yet',
    pack_too_large: 'More belongs to the pack than one pack holds',
    pack_file_refused: 'The instance does not store a file of the pack, or not as it was written',
} as const
export type PackFailureCode = keyof typeof PACK_FAILURES

/** One failure, with what is particular about it. */
export interface PackFailure {
    readonly code: PackFailureCode
    readonly message: string
}

/** A failure with its text and, behind a colon, what is particular about it. */
export function packFailure(code: PackFailureCode, detail = ''): PackFailure {
    const text = PACK_FAILURES[code]
    return { code, message: detail === '' ? text : `${text}: ${detail}` }
}
