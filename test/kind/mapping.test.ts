/** On a kind instance: the promises of mapping in one file. */
import './on-kind-instance.ts'
import '../on-instance/mapping/decision.test.ts'
