/** Test steps that send a request to the instance itself and look at its answer. */
import { STATUS_CODES } from 'node:http'
import { NotEmulated } from '../kernel/kernel.ts'
import { headersOf, type HttpRequest } from '../http/exchange.ts'
import { compare, StepFailure, type StepInputs, type StepRunner, type TestRun } from './test-run.ts'

const ORIGIN = 'http://127.0.0.1'

/** Send REST Request - Inbound: without a basic authentication profile nobody is logged in. */
export const sendRestRequest: StepRunner = (run, inputs) => {
    if (inputs['auth_type'] === 'mutual') throw new NotEmulated('mutual authentication of a test request')
    const url = new URL(inputs['end_point'] ?? '', ORIGIN)
    if (url.origin !== ORIGIN) throw new StepFailure('A request of this step goes to this instance only')
    for (const [name, value] of pairs(inputs, 'query_params')) url.searchParams.append(name, value)
    const headers = pairs(inputs, 'headers').map(([name, value]) => [name.toLowerCase(), value] as const)
    const request: HttpRequest = {
        method: (inputs['http_method'] || 'get').toUpperCase(),
        path: url.pathname,
        queryString: url.search.slice(1),
        query: url.searchParams,
        headers: { host: url.host, ...credentials(run, inputs), ...Object.fromEntries(headers) },
        body: Buffer.from(inputs['request_body'] ?? '', 'utf8'),
        origin: ORIGIN,
    }
    const start = performance.now()
    const response = run.answerRequest(run.instance, request)
    run.answer = { response, milliseconds: performance.now() - start }
    return { message: `${request.method} ${request.path}: ${response.status}` }
}

function credentials(run: TestRun, inputs: StepInputs): Readonly<Record<string, string>> {
    if (!inputs['basic_auth']) return {}
    const profile = run.instance.database.get('sys_auth_profile_basic', inputs['basic_auth'])
    if (!profile) throw new StepFailure(`There is no basic authentication profile '${inputs['basic_auth']}'`)
    const password = profile['password'] ? run.instance.vault.open(profile['password']) : ''
    const sent = Buffer.from(`${profile['username'] ?? ''}:${password}`).toString('base64')
    return { authorization: `Basic ${sent}` }
}

/** An assertion on one text of the answer; `exists` asks only that there is one. */
function asserts(
    what: string,
    wantedInput: string,
    seenIn: (run: TestRun, inputs: StepInputs) => string | null,
): StepRunner {
    return (run, inputs) => {
        const operation = inputs['response_operation'] ?? ''
        const wanted = inputs[wantedInput] ?? ''
        const seen = seenIn(run, inputs)
        const holds = operation === 'exists' ? seen !== null : compare(operation, seen ?? '', wanted)
        if (!holds) throw new StepFailure(`${what}: ${operation} ${wanted} is not so; it is ${seen ?? 'absent'}`)
        return { message: `${what} ${operation} ${wanted}` }
    }
}

/** Assert Status Code. */
export const assertStatusCode = asserts('Status code', 'status_code', (run) => String(answered(run).response.status))

/** Assert Status Code Name: the usual phrase of the code. */
export const assertStatusCodeName = asserts(
    'Status code name',
    'code_name',
    (run) => STATUS_CODES[answered(run).response.status] ?? '',
)

/** Assert Response Time, in milliseconds. */
export const assertResponseTime = asserts('Response time', 'response_time', (run) =>
    String(Math.round(answered(run).milliseconds)),
)

/** Assert Response Header; names of headers have no case. */
export const assertResponseHeader = asserts('Header', 'header_value', (run, inputs) => {
    const wanted = (inputs['header_name'] ?? '').toLowerCase()
    const found = Object.entries(headersOf(answered(run).response)).find(([name]) => name.toLowerCase() === wanted)
    return found?.[1] ?? null
})

/** Assert Response Payload: the whole body. */
export const assertResponsePayload = asserts('Payload', 'response_body', (run) => bodyOf(run) || null)

/** Assert JSON Response Payload Element: by a path of member names, such as `/result/number`. */
export const assertJsonElement = asserts('Element', 'element_value', (run, inputs) => {
    let at: unknown = parsed(run)
    for (const name of (inputs['element_name'] ?? '').split('/').filter(Boolean)) {
        if (Array.isArray(at) || /[[\]*]/.test(name)) throw new NotEmulated('a path into a list in a test step')
        at = at !== null && typeof at === 'object' ? (at as Record<string, unknown>)[name] : undefined
    }
    if (at === undefined) return null
    return typeof at === 'object' ? JSON.stringify(at) : String(at)
})

/** Assert Response JSON Payload Is Valid. */
export const assertJsonIsValid: StepRunner = (run) => {
    parsed(run)
    return { message: 'The payload is valid JSON' }
}

function answered(run: TestRun): NonNullable<TestRun['answer']> {
    if (!run.answer) throw new StepFailure('No request has been sent in this test')
    return run.answer
}

function bodyOf(run: TestRun): string {
    const { body } = answered(run).response
    return body === null ? '' : typeof body === 'string' ? body : body.toString('utf8')
}

function parsed(run: TestRun): unknown {
    try {
        return JSON.parse(bodyOf(run))
    } catch (error) {
        throw new StepFailure(`The payload is no valid JSON: ${(error as Error).message}`)
    }
}

function pairs(inputs: StepInputs, name: string): [string, string][] {
    const text = inputs[name]
    return text ? Object.entries(JSON.parse(text) as Record<string, string>) : []
}
