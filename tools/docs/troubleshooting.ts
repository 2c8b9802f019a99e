/** The sections of TROUBLESHOOTING.md: every stable code under the place where people see it, with why it is said and what to do. */
import { ADVICE } from './codes.ts'
import { FINDING_ADVICE } from './health.ts'
import { WHY_ADVICE } from './why-not-higher.ts'

/** A part of the list of codes, from its first code to the next part's. */
interface Part {
    readonly title: string
    /** Where people see these codes. */
    readonly seen: string
    readonly first: string
    /** Codes that are made of a source and its status, and stand in no list. */
    readonly more?: typeof WHY_ADVICE
}

/** The list of codes is kept in this order; a code belongs to the part that began before it. */
export const PARTS: readonly Part[] = [
    {
        title: 'Flow actions',
        seen: 'as output `code` of a flow action, beside `status` and `message`',
        first: 'input_missing',
    },
    {
        title: 'Answers to the sender',
        seen: 'in the answer to a webhook (`error.code`) and in the application log; of a signature the log alone says what was wrong',
        first: 'signature_invalid',
    },
    {
        title: 'Deliveries',
        seen: 'as **Reason code** of a delivery',
        first: 'event_incomplete',
    },
    {
        title: 'Records that could not be written',
        seen: 'as **Reason code** of a delivery, of a line below it, or in the answer of a script include',
        first: 'write_refused_mandatory',
    },
    {
        title: 'What a delivery left as it was',
        seen: 'on a line below a delivery; the delivery itself is processed',
        first: 'already_resolved',
    },
    {
        title: 'Control tests',
        seen: 'as **Code** of a control test, or of what carries it to GRC',
        first: 'below_threshold',
    },
    {
        title: 'Exports',
        seen: 'as **Reason code** of an export, with the quoted answer as its reason',
        first: 'token_missing',
    },
    {
        title: 'Telling Keeptrusts',
        seen: 'as **Reason code** of a reply, and in a work note of the review',
        first: 'write_back_path_invalid',
    },
    {
        title: 'Reading evidence',
        seen: 'in the answer of an evidence route or of `KeeptrustsEvidence`',
        first: 'since_invalid',
    },
    {
        title: 'Why evidence is not stronger',
        seen: 'as `why_not_higher` of a hop, and as **Why not higher** of an automation',
        first: 'trigger_unseen',
        more: WHY_ADVICE,
    },
    {
        title: 'Plans and operations',
        seen: 'in the answer of a script include, a route or a button',
        first: 'plan_invalid',
    },
    {
        title: 'Mapping rules',
        seen: 'as message when a rule is saved, on a line below a delivery, or in a preview',
        first: 'rule_applied',
    },
    {
        title: 'Health and set-up',
        seen: 'on the set-up page, in `GET …/health/checks` and in the answer of a set-up route',
        first: Object.keys(FINDING_ADVICE)[0],
    },
    {
        title: 'Settings',
        seen: 'in the answer of a settings route, or as message when a property is saved',
        first: 'setting_unknown',
    },
]

/** Every code that has an entry. */
export const EXPLAINED: typeof ADVICE = { ...WHY_ADVICE, ...ADVICE }

/** Blocks by marker. */
export function troubleshooting(): Readonly<Record<string, string>> {
    const names = Object.keys(ADVICE)
    const starts = PARTS.map(({ first }) => names.indexOf(first))
    const sections = PARTS.map((part, index) => {
        const codes = names.slice(starts[index], starts[index + 1] ?? names.length)
        const more = Object.keys(part.more ?? {}).filter((name) => ADVICE[name] === undefined)
        const all = [...codes, ...more].sort()
        return [`## ${part.title}`, `Seen ${part.seen}.`, ...all.map(toEntry)].join('\n\n')
    })
    return { troubleshooting: sections.join('\n\n') }
}

// The heading is the anchor: a link is the name of this document, `#` and the code.
function toEntry(name: string): string {
    const [why, advice] = EXPLAINED[name]
    return [`### ${name}`, `**Why:** ${toSentence(why)}`, `**What to do:** ${toSentence(advice)}`].join('\n\n')
}

function toSentence(text: string): string {
    return /[.!?]$/.test(text) ? text : `${text}.`
}
