/** Test of control tests: one runs, is stored, and does not pass without decisions. */
import '@servicenow/sdk/global'
import { Test } from '@servicenow/sdk/core'

export const controlTestTest = Test(
    {
        $id: Now.ID['atf-control-test'],
        name: 'Keeptrusts: a control is tested',
        description:
            'Tests a sample control over today: the test is stored, and inconclusive because there are no decisions. Everything is rolled back.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        atf.server.runServerSideScript({
            $id: Now.ID['atf-control-test-script'],
            script: Now.include('./control-is-tested.server.js'),
        })
    },
)
