/** What is imported after this runs on a kind instance: the suite's own is unkind, and one file of each feature is held to both. */

import { PROFILE_VARIABLE } from 'servicenow-local-instance'

process.env[PROFILE_VARIABLE] = 'kind'
