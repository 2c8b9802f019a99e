/** On a kind instance: the promises of mapping-rules in one file. */
import './on-kind-instance.ts'
import '../on-instance/mapping-rules/rules.test.ts'
