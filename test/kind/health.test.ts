/** On a kind instance: the promises of health in one file. */
import './on-kind-instance.ts'
import '../on-instance/health/clone.test.ts'
