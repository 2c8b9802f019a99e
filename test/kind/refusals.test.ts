/** On a kind instance: the promises of refusals in one file. */
import './on-kind-instance.ts'
import '../on-instance/refusals/refused-writes.test.ts'
