/** On a kind instance: the promises of evidence in one file. */
import './on-kind-instance.ts'
import '../on-instance/evidence/scenarios.test.ts'
