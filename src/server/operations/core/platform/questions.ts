/** What the app asks of the platform that it runs on: one question for each thing that no document settles, with its answers. */

/** One question: what is asked, the possible answers with their meaning, and those that need a person. */
export interface PlatformQuestion {
    readonly title: string
    readonly answers: Readonly<Record<string, string>>
    /** Answers with which something of the app does not work as described. */
    readonly concerns: readonly string[]
    /** What the documentation says, or that it says nothing. */
    readonly source: string
}

/** Answers that every question may have. */
export const OPEN_ANSWERS = {
    unmeasured: 'It could not be measured; the detail says why.',
    pending: 'Asked; the answer is read by a later run.',
} as const

/** Every question, in the order in which they are measured. */
export const PLATFORM_QUESTIONS = {
    unique_indexes: {
        title: 'Are the unique indexes of the app in the database?',
        answers: {
            all: 'Every one refused a second row under the same key.',
            missing: 'The detail names those that did not.',
        },
        concerns: ['missing'],
        source: 'Table administration: an index is created with its table; creating it fails where rows are duplicates.',
    },
    unique_refusal: {
        title: 'How does a script learn that a unique index refused its row?',
        answers: {
            null_with_text: 'insert answers null, and getLastErrorMessage has a sentence.',
            null_without_text: 'insert answers null, and getLastErrorMessage is empty.',
            exception: 'insert throws.',
        },
        concerns: [],
        source: 'Nothing documented.',
    },
    primary_key: {
        title: 'Does the database refuse a second row under the same sys_id?',
        answers: { refused: 'The second row was refused.', accepted: 'It was not refused.' },
        concerns: ['accepted'],
        source: 'GlideRecord API, setNewGuidValue: nothing about a value that is taken.',
    },
    self_call: {
        title: 'May this instance call itself over HTTP?',
        answers: {
            possible: 'It may.',
            refused: 'The call is refused or does not arrive; the detail has the status.',
            no_address: 'Its address is not known: `glide.servlet.uri` is empty.',
        },
        concerns: ['refused', 'no_address'],
        source: 'RESTMessageV2 API: nothing about calls to the own instance.',
    },
    failed_script: {
        title: 'What becomes of the statements of a script that fails later?',
        answers: { kept: 'They stay.', undone: 'They are undone.' },
        concerns: [],
        source: 'Nothing documented.',
    },
    body_encoding: {
        title: 'How are the bytes of a request body decoded?',
        answers: {
            utf8: 'As UTF-8.',
            latin1: 'As Latin-1, one character for each byte: the app decodes the body again.',
            other: 'In another way.',
        },
        concerns: ['other'],
        source: 'RESTAPIRequestBody API: nothing about the encoding of dataString.',
    },
    digest_encoding: {
        title: 'Which bytes do digest and HMAC read of a text that is not ASCII?',
        answers: { utf8: 'Those of UTF-8.', other: 'Others: the app gives them the bytes of UTF-8 as characters.' },
        concerns: [],
        source: 'GlideDigest API and CertificateEncryption API: nothing about the encoding. Vectors as in RFC 4231, with UTF-8 text.',
    },
    secret_property: {
        title: 'Is a property of type password2 stored encrypted and read in clear?',
        answers: {
            encrypted: 'The stored value is not the clear text, and the app reads the clear text.',
            clear: 'The clear text is stored.',
            unreadable: 'The app does not read back what it wrote.',
        },
        concerns: ['clear', 'unreadable'],
        source: 'Password2 (two-way encrypted) field type; nothing about gs.setProperty.',
    },
    async_rule_user: {
        title: 'As which user does an async business rule run?',
        answers: {
            writer: 'As the user whose write started it.',
            system: 'As system.',
            guest: 'As guest.',
            other: 'As another user.',
            not_run: 'It did not run within an hour.',
        },
        concerns: ['not_run'],
        source: 'Business rules: nothing about the user of async rules.',
    },
    built_ins: {
        title: 'Does the engine have the built-ins of ES2021 that the app uses?',
        answers: { all: 'All of them.', missing: 'The detail names those that fail.' },
        concerns: ['missing'],
        source: 'JavaScript engine feature support.',
    },
    module_state: {
        title: 'Does a module keep its state between transactions?',
        answers: {
            kept: 'It is evaluated once and kept.',
            fresh: 'It is evaluated again, for each transaction or on each node.',
        },
        concerns: [],
        source: 'JavaScript modules: nothing about their life time.',
    },
    collation: {
        title: 'Which texts does a unique index take for equal?',
        answers: {
            exact: 'Equal texts only.',
            case: 'Texts that differ in case.',
            more: 'Texts that differ in what the detail names.',
        },
        concerns: [],
        source: 'Nothing documented. Unique columns of the app are hashes, which are equal or not in every collation.',
    },
    closed_table: {
        title: 'What does a read of a table give that is closed to other applications?',
        answers: {
            throws: 'An exception.',
            empty: 'No rows.',
            reads: 'Rows.',
            none_found: 'No such table was found.',
        },
        concerns: [],
        source: 'Cross-scope access: reports differ.',
    },
    large_text: {
        title: 'Is a text of 5 MB stored as it was written?',
        answers: {
            kept: 'It is.',
            string_cut: 'In a column of several lines it is; in a string column it is cut.',
            cut: 'It is cut, also in a column of several lines as those of the app.',
        },
        concerns: ['cut'],
        source: 'String field type: longer values may be truncated.',
    },
    log_lag: {
        title: 'When can a line of the application log be read?',
        answers: {
            at_once: 'At once.',
            later: 'Later; the detail has the time.',
            not_seen: 'It was not readable within an hour.',
        },
        concerns: ['not_seen'],
        source: 'Application logs: nothing about when a row can be read.',
    },
    redirects: {
        title: 'Does an outbound call follow redirects by default?',
        answers: { followed: 'It does.', not_followed: 'It does not.' },
        concerns: [],
        source: 'RESTMessageV2 API: setFollowRedirect exists, its default is not documented.',
    },
    substitution: {
        title: 'Does ${…} in the body of an outbound call arrive as written?',
        answers: { kept: 'It does.', changed: 'It does not.' },
        concerns: [],
        source: 'RESTMessageV2 API, disableForcedVariableSubstitution.',
    },
    counting_lock: {
        title: 'Do 20 calls that count up one row under a claim of the app count 20?',
        answers: {
            parallel: 'They do, started side by side.',
            in_turn: 'They do, one after another: this instance cannot start them side by side.',
            lost: 'They do not; the detail has the number.',
        },
        concerns: ['lost'],
        source: 'The app takes every claim by an insert into a unique index.',
    },
    conditional_update: {
        title: 'Of 20 calls that change one row by a conditional updateMultiple, does one win?',
        answers: {
            one: 'One does. That proves no lock: the calls may not have met.',
            several: 'Several do: the rows are read first, and then each is written.',
        },
        concerns: [],
        source: 'GlideRecord API, updateMultiple: nothing about workers that write meanwhile. No code of the app relies on it.',
    },
    update_multiple: {
        title: 'Does updateMultiple count as a change of the row?',
        answers: {
            counted: 'sys_mod_count rises, as with an update.',
            values_only: 'It writes the values, and sys_mod_count stays.',
        },
        concerns: [],
        source: 'GlideRecord API, updateMultiple: nothing about system fields. No code of the app relies on it.',
    },
} as const satisfies Readonly<Record<string, PlatformQuestion>>

/** Stable name of a question. */
export type QuestionName = keyof typeof PLATFORM_QUESTIONS

/** The names in the order in which they are measured. */
export const QUESTION_NAMES = Object.keys(PLATFORM_QUESTIONS) as readonly QuestionName[]

/** An answer of a question. */
export type AnswerOf<Name extends QuestionName> =
    | (keyof (typeof PLATFORM_QUESTIONS)[Name]['answers'] & string)
    | keyof typeof OPEN_ANSWERS

/** Whether a question has this name. */
export function isQuestion(name: string): name is QuestionName {
    return Object.prototype.hasOwnProperty.call(PLATFORM_QUESTIONS, name)
}

/** What an answer means; '' for an answer of another version of the app. */
export function meaningOf(name: QuestionName, answer: string): string {
    const { answers }: PlatformQuestion = PLATFORM_QUESTIONS[name]
    return answers[answer] || (OPEN_ANSWERS as Readonly<Record<string, string>>)[answer] || ''
}

/** Whether an answer needs a person. */
export function isConcern(name: QuestionName, answer: string): boolean {
    const { concerns }: PlatformQuestion = PLATFORM_QUESTIONS[name]
    return concerns.indexOf(answer) >= 0
}
