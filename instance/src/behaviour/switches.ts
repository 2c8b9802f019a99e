/**
 * What the platform's documentation leaves open, as switches. The kind answer is what applications hope for; the worst is what one that is
 * right on every instance still works with. An answer is chosen for the whole instance by its profile, or by a property of its own.
 */

/** One open question and its answers. */
export interface Switch {
    readonly question: string
    /** The answers by name, each with what the instance does then. */
    readonly answers: Readonly<Record<string, string>>
    readonly kind: string
    /** Part of the profile `unkind`. */
    readonly worst: string
    /** `assumed`: no page says which answer is right. */
    readonly status: 'documented' | 'assumed'
    /** Decided when the database is made or the application is installed, and not afterwards. */
    readonly isFixed?: boolean
}

/** Every switch, by the name that profiles and properties use. */
export const SWITCHES = {
    update_multiple: {
        question: 'Is a conditional updateMultiple one statement?',
        answers: {
            atomic: 'One statement, when nothing reacts to the rows.',
            row_by_row: 'Rows are read, then each is written by its sys_id; other workers run between read and write.',
        },
        kind: 'atomic',
        worst: 'row_by_row',
        status: 'assumed',
    },
    unique_refusal: {
        question: 'How does a script learn that a unique index refused its record?',
        answers: {
            null: 'insert answers null, and getLastErrorMessage has an English sentence.',
            throws: 'insert throws.',
            no_text: 'insert answers null, and getLastErrorMessage is null too.',
            german: 'insert answers null, and getLastErrorMessage has a German sentence.',
        },
        kind: 'null',
        worst: 'throws',
        status: 'assumed',
    },
    failing_script: {
        question: 'What becomes of the statements of a script that fails later?',
        answers: {
            keeps: 'Each statement was committed by itself and stays.',
            undoes: 'What the script wrote is undone; log rows stay.',
        },
        kind: 'keeps',
        worst: 'undoes',
        status: 'assumed',
    },
    async_rule_user: {
        question: 'As which user does an async business rule run?',
        answers: {
            trigger_user: 'As the user whose write set it off.',
            system: 'As system.',
            guest: 'As guest.',
        },
        kind: 'trigger_user',
        worst: 'guest',
        status: 'assumed',
    },
    request_body: {
        question: 'How are the bytes of a request body decoded for dataString and data?',
        answers: { utf8: 'As UTF-8.', latin1: 'As Latin-1, whatever was sent.' },
        kind: 'utf8',
        worst: 'latin1',
        status: 'assumed',
    },
} as const satisfies Readonly<Record<string, Switch>>

/** Name of a switch. */
export type SwitchName = keyof typeof SWITCHES

/** Name of an answer of a switch. */
export type Answer<Name extends SwitchName> = keyof (typeof SWITCHES)[Name]['answers'] & string

/** The names, in the order of the catalogue. */
export const SWITCH_NAMES = Object.keys(SWITCHES) as readonly SwitchName[]

/** A switch as every other. */
export function switchOf(name: SwitchName): Switch {
    return SWITCHES[name]
}

/** Is this the name of a switch? */
export function isSwitch(name: string): name is SwitchName {
    return Object.hasOwn(SWITCHES, name)
}
