/** The plans of a change request: those of the Keeptrusts guide for its target, or the texts that an administrator wrote. */

import { fillPlan, type PlanPlaceholder } from '../../shared/plan-placeholders.ts'
import type { Settings } from '../../shared/properties.ts'
import type { Fields } from '../../shared/plan.ts'
import { toLine, toText, WIDTHS } from '../../shared/text.ts'
import type { Destination } from './change-target.ts'
import { isSameEnvironment } from './environment.ts'
import type { ConfigEvent } from './event.ts'

const UNKNOWN_ENVIRONMENT = 'the environment of the gateway, which the event does not state'

/** Implementation, back-out and test plan, and the risk in words. */
export function toPlans(event: ConfigEvent, destination: Destination, settings: Settings): Fields {
    const values = toValues(event, destination)
    const fill = (text: string, standard: string): string =>
        toText(text === '' ? standard : fillPlan(text, values), WIDTHS.description)
    return {
        implementation_plan: fill(settings.changeImplementationPlan, planImplementation(event, destination)),
        backout_plan: fill(settings.changeBackoutPlan, planBackout(event, destination)),
        test_plan: fill(settings.changeTestPlan, planTest(destination)),
        risk_impact_analysis: describeRisk(settings.changeRisk),
    }
}

/** The risk as a sentence that agrees with the column: 1 very high to 4 low, none is the instance's to calculate. */
export function describeRisk(risk: Settings['changeRisk']): string {
    const word = RISKS[risk]
    return `Risk Assessment: ${word} (automated validation, rollback supported)`
}

const RISKS: Readonly<Record<Settings['changeRisk'], string>> = {
    '': 'left to the risk calculation of this instance',
    '1': 'Very high',
    '2': 'High',
    '3': 'Moderate',
    '4': 'Low',
}

/** The target as people read it, with its gateways. */
export function describeTarget({ environment, gatewayIds }: Destination): string {
    const gateways = gatewayIds.length === 0 ? '' : toLine(gatewayIds.join(', '), 1000)
    if (environment !== null) return toLine(environment, 100) + (gateways === '' ? '' : `, gateways ${gateways}`)
    const unknown = 'the event states no environment'
    return gateways === '' ? `every gateway; ${unknown}` : `gateways ${gateways}; ${unknown}`
}

function planImplementation(event: ConfigEvent, destination: Destination): string {
    return [
        'Automated deployment via Keeptrusts CI/CD pipeline',
        `Target: ${describeTarget(destination)}`,
        '',
        ...numbered(toSteps(event, destination)),
    ].join('\n')
}

/** Production is reached over staging; any other environment is reached by itself, and production then asks for a change of its own. */
function toSteps(event: ConfigEvent, destination: Destination): readonly string[] {
    const [first, last] = ['Validate policy config: kt policy lint', 'Verify with kt events tail']
    const { environment } = destination
    if (environment !== null && environment !== PRODUCTION) {
        const version = toWord(event.version, 'of this change')
        return [
            first,
            `Deploy to ${toLine(environment, 100)}: ${push(event, destination, version)}`,
            'Run integration tests',
            last,
        ]
    }
    const promote = environment === null ? 'Promote to the target of this change' : 'Promote to production'
    return [first, 'Deploy to staging gateway', 'Run integration tests', promote, last]
}

const PRODUCTION = 'Production'

function planTest({ environment }: Destination): string {
    const isDirect = environment !== null && environment !== PRODUCTION
    const where = isDirect ? `On a gateway of ${toLine(environment, 100)}` : 'On the staging gateway'
    const when = isDirect ? 'After the deployment' : 'After promotion'
    return numbered([
        'Run kt policy lint on the new version',
        `${where}, replay requests that should be allowed and requests that should be blocked`,
        'Review recent events that the change affects',
        `${when}, compare verdicts and escalations with the previous version (kt events tail)`,
    ]).join('\n')
}

function planBackout(event: ConfigEvent, destination: Destination): string {
    const named = event.previousVersion === null ? '' : ` (${toLine(event.previousVersion, 100)})`
    const version = toWord(event.previousVersion, 'previous')
    return [
        'Revert to previous configuration version via kt config push',
        `Target: ${describeTarget(destination)}`,
        '',
        ...numbered([
            `Revert to previous configuration version${named}`,
            `Reload gateway: ${push(event, destination, version)}`,
        ]),
    ].join('\n')
}

/** The command where its environment is known and can stand in a command line; else what to do, in words. */
function push(event: ConfigEvent, destination: Destination, version: string): string {
    const environment = toSpelling(event, destination)
    const word = environment === null ? '' : toWord(environment, '')
    if (word !== '') return `kt config push --env ${word} --version ${version}`
    const named = environment === null ? UNKNOWN_ENVIRONMENT : `the environment "${toLine(environment, 100)}"`
    return `push version ${version} to ${named} (kt config push)`
}

/** The environment as the sender writes it, in lower case: its tools know no other name. */
function toSpelling(event: ConfigEvent, { environment }: Destination): string | null {
    if (environment === null) return null
    const [stated] = event.environments.filter((name) => isSameEnvironment(name, environment))
    return (stated === undefined ? environment : stated).toLowerCase()
}

function toValues(event: ConfigEvent, destination: Destination): Readonly<Record<PlanPlaceholder, string>> {
    const environment = toSpelling(event, destination)
    const { gatewayIds } = destination
    return {
        configuration: toLine(event.configName, 200),
        version: toLine(event.version, 100),
        previous_version: event.previousVersion === null ? 'previous' : toLine(event.previousVersion, 100),
        environment: environment === null ? UNKNOWN_ENVIRONMENT : toLine(environment, 100),
        gateways:
            gatewayIds.length === 0 ? 'gateways that the event does not name' : toLine(gatewayIds.join(', '), 1000),
        organization: event.organization === null ? 'not stated' : toLine(event.organization, 200),
    }
}

function numbered(steps: readonly string[]): readonly string[] {
    return steps.map((step, at) => `${at + 1}. ${step}`)
}

/** A value that may stand in a command line that people copy: plain characters only, else the fallback. */
function toWord(value: string | null, fallback: string): string {
    return value !== null && /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(value) ? value : fallback
}
