/** Test of execution evidence: a run ends, and completeness is answered. */
import '@servicenow/sdk/global'
import { Test } from '@servicenow/sdk/core'

export const evidenceCollectionTest = Test(
    {
        $id: Now.ID['atf-evidence-collection'],
        name: 'Keeptrusts: evidence is collected and its completeness told',
        description:
            'Collects execution evidence once, then asks whether it is complete: the answer says yes or names every source that lacks. Misspelled names are refused by code.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        atf.server.runServerSideScript({
            $id: Now.ID['atf-evidence-collection-script'],
            script: Now.include('./evidence-is-collected.server.js'),
        })
    },
)
