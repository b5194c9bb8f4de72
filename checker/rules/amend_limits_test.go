package rules_test

import "testing"

// A limit stands with the measure that it limits, and limits nothing else.
func TestALimitStandsWithItsMeasure(t *testing.T) {
	const judge, limit, grounds = "powers/no-prior-authorisation", "powers/no-time-limit", "powers/no-suspicion-threshold"
	shown(t, []redrafting{
		{"behind the modal", judge,
			"6. Boats\n\nAn officer may search any boat and its cabins and seize the papers found there.\n",
			"6. Boats\n\nAn officer may, under a warrant issued by a court, search any boat and its cabins and seize the papers found there.\n"},
		{"behind the participle", judge,
			"6. Papers\n\nThe letters of a passenger may be seized and read.\n",
			"6. Papers\n\nThe letters of a passenger may be seized under a warrant issued by a court and read.\n"},
		{"before an agent: none", judge,
			"6. Papers\n\nThe letters of a passenger may be seized by an officer.\n",
			"6. Papers\n\nThe letters of a passenger may be seized by an officer.\n"},
		{"what an authority asks a court's leave for", judge,
			"Article 6\nCalls\n\n1. Each Party shall empower its competent authorities to intercept the content of calls.\n2. Each Party shall name an authority.\n",
			"Article 6\nCalls\n\n1. Each Party shall empower its competent authorities, with the prior authorisation of a court, to intercept the content of calls.\n2. Each Party shall name an authority.\n"},
		{"time goes with what is done, not with the power to do it", limit,
			"Article 6\nCalls\n\n1. Each Party shall empower its competent authorities to record the content of calls in real time.\n2. Each Party shall name an authority.\n",
			"Article 6\nCalls\n\n1. Each Party shall empower its competent authorities to record, for no longer than thirty days, the content of calls in real time.\n2. Each Party shall name an authority.\n"},
		{"in the items that last, and not in the chapeau", limit,
			"Article 6\nCalls\n\n1. Each Party shall empower its competent authorities to:\n(a) record the content of calls in real time; and\n(b) monitor in real time the calls of a person.\n2. Each Party shall name an authority.\n",
			"Article 6\nCalls\n\n1. Each Party shall empower its competent authorities to:\n(a) record, for no longer than thirty days, the content of calls in real time; and\n(b) monitor, for no longer than thirty days, in real time the calls of a person.\n2. Each Party shall name an authority.\n"},
		{"measures that are necessary to do it are none that a court allows: none", judge,
			"Article 6\nPreservation\n\n1. Each Party shall adopt such measures as may be necessary to enable its competent authorities to order the preservation of computer data.\n2. Each Party shall adopt such measures as may be necessary to order the preservation of traffic data.\n",
			"Article 6\nPreservation\n\n1. Each Party shall adopt such measures as may be necessary to enable its competent authorities to order the preservation of computer data.\n2. Each Party shall adopt such measures as may be necessary to order the preservation of traffic data.\n"},
		{"a ground that needs no person", grounds,
			"Article 6\nCalls\n\n1. The competent authorities shall have the power to record the content of calls in real time.\n2. Each Party shall name an authority.\n",
			"Article 6\nCalls\n\n1. The competent authorities shall have the power, where there are reasonable grounds to suspect that an offence has been committed, to record the content of calls in real time.\n2. Each Party shall name an authority.\n"},
		{"no suspicion for an inspection", grounds,
			"6. Sheds\n\nFor the inspection of stoves an officer may enter any dwelling and take copies of any papers.\n",
			"6. Sheds\n\nFor the inspection of stoves an officer may enter any dwelling and take copies of any papers.\n"},
	})
}
