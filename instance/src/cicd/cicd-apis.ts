/** The CICD API, `/api/sn_cicd`: its resources, and who may use them. Paths and answers: "CICD API" of the REST API reference. */
import type { AnswerRequest } from '../atf/test-run.ts'
import type { Call } from '../http/call.ts'
import { failure, type HttpRequest, type HttpResponse } from '../http/exchange.ts'
import type { PlatformApi, PlatformApis } from '../http/platform-apis.ts'
import { installFromRepository, publishApplication, rollBackApplication } from './app-repo.ts'
import { answerScanResult, startFullScan, startPointScan, startSuiteScan } from './instance-scan.ts'
import { answerProgress } from './progress.ts'
import { answerSuiteResults, runTestSuite } from './test-suite.ts'

/** Answers one request; `rest` are the segments after the path of the resource. */
type Answer = (call: Call, request: HttpRequest, rest: readonly string[]) => HttpResponse

/** Method, path below the namespace and number of segments that follow it. */
type Resource = readonly [method: string, path: string, rest: number, answer: Answer]

const ROLE = 'sn_cicd.sys_ci_automation'

/** The APIs of the namespace; tests that they run send requests to the instance by `answerRequest`. */
export function cicdApis(answerRequest: AnswerRequest): PlatformApis {
    const resources: readonly Resource[] = [
        ['GET', 'progress', 1, answerProgress],
        ['POST', 'app_repo/install', 0, installFromRepository],
        ['POST', 'app_repo/publish', 0, publishApplication],
        ['POST', 'app_repo/rollback', 0, rollBackApplication],
        ['POST', 'testsuite/run', 0, (call, request) => runTestSuite(call, request, answerRequest)],
        ['GET', 'testsuite/results', 1, answerSuiteResults],
        ['POST', 'instance_scan/full_scan', 0, startFullScan],
        ['POST', 'instance_scan/point_scan', 0, startPointScan],
        ['POST', 'instance_scan/suite_scan', 2, startSuiteScan],
        ['GET', 'instance_scan/result', 1, answerScanResult],
    ]
    const api = apiOf(resources)
    return { progress: api, app_repo: api, testsuite: api, instance_scan: api }
}

function apiOf(resources: readonly Resource[]): PlatformApi {
    return (call, request, [first = '', ...others]) => {
        const segments = /^v\d+$/.test(first) ? others : [first, ...others]
        const found = resources.find(([, path, rest]) => {
            const length = path.split('/').length
            return segments.slice(0, length).join('/') === path && segments.length === length + rest
        })
        if (!found) return failure(400, 'Requested URI does not represent any resource', request.path)
        const [method, path, , answer] = found
        if (request.method !== method)
            return failure(405, 'Method Not Allowed', `${request.method} is not allowed here`)
        const { roles } = call.tx.user
        if (!roles.has('admin') && !roles.has(ROLE))
            return failure(403, 'User Not Authorized', 'Failed API level ACL Validation')
        return answer(call, request, segments.slice(path.split('/').length))
    }
}
