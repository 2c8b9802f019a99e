/** Profiles: an answer for every switch, written as `kind`, `unkind` or `any(seed)`, each with exceptions: `unkind+request_body=utf8`. */
import { randomFrom } from './random.ts'
import { isSwitch, SWITCH_NAMES, switchOf, type SwitchName } from './switches.ts'

/** A profile that was read. */
export interface Profile {
    /** As it was written. */
    readonly text: string
    readonly answers: Readonly<Record<SwitchName, string>>
    /** Seed of a random mix, whose workers also run between the statements of scripts; null for the others. */
    readonly seed: number | null
}

const BASE = /^(kind|unkind|any\((\d{1,9})\))$/

/** Reads a profile. @throws Error for what is no profile, switch or answer */
export function readProfile(text: string): Profile {
    const [base = '', ...exceptions] = text.split('+').map((part) => part.trim())
    const match = BASE.exec(base)
    if (!match) throw new Error(`${base || 'nothing'} is no profile: write kind, unkind or any(1), and +switch=answer`)
    const seed = match[2] === undefined ? null : Number(match[2])
    const answers = answersOf(base, seed)
    for (const exception of exceptions) {
        const [name = '', answer = ''] = exception.split('=')
        if (!isSwitch(name)) throw new Error(`${name} is no switch: ${SWITCH_NAMES.join(', ')}`)
        answers[name] = requireAnswer(name, answer)
    }
    return { text, answers, seed }
}

/** The answer, when the switch has it. @throws Error that names those it has */
export function requireAnswer(name: SwitchName, answer: string): string {
    const known = Object.keys(switchOf(name).answers)
    if (!known.includes(answer)) throw new Error(`${name} is not ${answer || 'empty'}: ${known.join(', ')}`)
    return answer
}

function answersOf(base: string, seed: number | null): Record<SwitchName, string> {
    const random = seed === null ? null : randomFrom(seed)
    const choose = (name: SwitchName): string => {
        const { kind, worst, answers, onlyByName } = switchOf(name)
        if (random === null) return base === 'kind' ? kind : worst
        const names = Object.keys(answers).filter((answer) => answer !== onlyByName)
        return names[random(names.length)]!
    }
    return Object.fromEntries(SWITCH_NAMES.map((name) => [name, choose(name)])) as Record<SwitchName, string>
}
