/** Test of execution evidence: a run ends, and completeness is answered. */
import '@servicenow/sdk/global'
import { Test } from '@servicenow/sdk/core'

export const evidenceCollectionTest = Test(
    {
        $id: Now.ID['atf-evidence-collection'],
        name: 'Keeptrusts: evidence is collected and its completeness is reported',
        description:
            'Collects execution evidence once, then checks whether it is complete: the answer is yes or names every incomplete source. Unknown source names are refused with a code.',
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
