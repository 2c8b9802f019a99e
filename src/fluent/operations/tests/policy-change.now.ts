/** Test of the mapping of configurations: a new version asks for one change request. */
import '@servicenow/sdk/global'
import { Test } from '@servicenow/sdk/core'

export const policyChangeTest = Test(
    {
        $id: Now.ID['atf-policy-change'],
        name: 'Keeptrusts: a new policy version creates one change request',
        description:
            'Processes the update of a sample configuration twice in its own session: one Keeptrusts change request exists. Everything is rolled back.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        atf.server.runServerSideScript({
            $id: Now.ID['atf-policy-change-script'],
            script: Now.include('./policy-update-becomes-change.server.js'),
        })
    },
)
