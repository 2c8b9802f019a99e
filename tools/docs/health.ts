/** What the documents say of the health checks and of the platform: checks by section, and questions with their answers. */
import {
    CHECK_IDS,
    HEALTH_CHECKS,
    HEALTH_SECTIONS,
    type CheckId,
} from '../../src/server/operations/core/health/catalogue.ts'
import {
    PLATFORM_QUESTIONS,
    QUESTION_NAMES,
    type PlatformQuestion,
} from '../../src/server/operations/core/platform/questions.ts'
import { SETUP_STEPS, type StepDefinition } from '../../src/server/operations/core/setup/steps.ts'
import { code, toTable } from './markdown.ts'

const STEPS: readonly StepDefinition[] = Object.values(SETUP_STEPS)

/** The number of the step of the Setup page that has the check. */
function stepOf(id: CheckId): string {
    return String(STEPS.findIndex(({ checks }) => checks.includes(id)) + 1)
}

/** The tables of checks and of questions to the platform. */
export function healthTables(): Readonly<Record<string, string>> {
    const rows = CHECK_IDS.map((id) => {
        const { reach, section, title } = HEALTH_CHECKS[id]
        return [
            code(id),
            title,
            HEALTH_SECTIONS[section],
            stepOf(id),
            reach === 'inside' ? 'always' : 'on demand and daily',
        ]
    })
    const questions = QUESTION_NAMES.map((name) => {
        const { answers, concerns, title }: PlatformQuestion = PLATFORM_QUESTIONS[name]
        const toText = ([answer, meaning]: [string, string]) =>
            `${concerns.includes(answer) ? '⚠ ' : ''}${code(answer)}: ${meaning}`
        return [code(name), title, Object.entries(answers).map(toText).join('<br>')]
    })
    return {
        'platform-questions': toTable(['Question', 'What is asked', 'Answers (⚠ needs attention)'], questions),
        'health-checks': toTable(['Check', 'Passes when', 'Section', 'Step', 'Checked'], rows),
    }
}
