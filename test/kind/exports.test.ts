/** On a kind instance: the promises of exports in one file. */
import './on-kind-instance.ts'
import '../on-instance/exports/lifecycle.test.ts'
