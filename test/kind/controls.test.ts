/** On a kind instance: the promises of controls in one file. */
import './on-kind-instance.ts'
import '../on-instance/controls/control-test.test.ts'
