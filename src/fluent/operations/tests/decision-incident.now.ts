/** Test of the mapping of decisions: a blocked one opens one incident, however often it is delivered. */
import '@servicenow/sdk/global'
import { Test } from '@servicenow/sdk/core'

export const decisionIncidentTest = Test(
    {
        $id: Now.ID['atf-decision-incident'],
        name: 'Keeptrusts: a blocked decision opens one incident',
        description:
            'Processes a blocked decision twice in its own session: one Keeptrusts incident is open. Policy and decision are samples; everything is rolled back.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        atf.server.runServerSideScript({
            $id: Now.ID['atf-decision-incident-script'],
            script: Now.include('./decision-becomes-incident.server.js'),
        })
    },
)
