package readings_test

import (
	"testing"

	"clausecheck/checker"
	"clausecheck/checker/packs"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// readByGrammar is what the one article of the text is read to be, without learned weights.
func readByGrammar(t *testing.T, language, text string) (slots checker.Slots, mental checker.Mental) {
	t.Helper()
	engine, err := checker.New(packs.All(), nil)
	require.NoError(t, err)
	r := engine.Check(text, checker.Options{Grammar: true, Language: language})
	for i := range r.Readings {
		slots |= r.Readings[i].Slots
		mental = max(mental, r.Readings[i].Mental)
	}
	return slots, mental
}

func TestPowersInRussianChineseAndArabic(t *testing.T) {
	for _, c := range []struct {
		language, text string
		power          bool
	}{
		{"ru", "Статья 4\nЛесник обязан сообщить органу охраны природы о пожаре. Владелец мельницы обязан представить в орган надзора сведения о плотине.", true},
		{"ru", "Статья 4\nОрганизации должны уведомить местный орган полиции о проезде груза.", true},
		{"ru", "Статья 4\nДосмотру на причале подлежат лодки и их груз.", true},
		{"ru", "Статья 4\nИзъятие улья осуществляется по решению суда.", true},
		{"ru", "Статья 4\nСуд вправе запретить должнику совершать сделки с мельницей.", true},
		{"ru", "Статья 4\nПеревозчик обязан доставить груз в порт в срок.", false},
		{"ru", "Статья 4\nЗемли пасеки не изымаются у их владельцев.", false},
		{"ru", "Статья 4\nХранитель обязан возместить ущерб владельцу улья.", false},

		{"zh", "第四条 磨坊经营者应当按照渡口管理制度的要求，为公安机关依法侦查盗船案件的活动提供技术支持和协助。", true},
		{"zh", "第四条 经公安机关负责人批准，可以进行侦查实验。", true},
		{"zh", "第四条 船主携带赃物的，应当予以逮捕。", true},
		{"zh", "第四条 渡船经营者应当在发现沉船后立即向海事管理机构报告。", true},
		{"zh", "第四条 违反本法规定摆渡的，由海事管理机构责令改正，没收违法所得。", false},
		{"zh", "第四条 主管部门在开展渡口监督检查时，应当加强协同配合。", false},
		{"zh", "第四条 隐藏公安机关依法扣押、查封、冻结的财物的，给予警告。", false},

		{"ar", "المادة 4\nللمفتش أن يدخل الطاحونة وأن يفحص سجلاتها.", true},
		{"ar", "المادة 4\nيجوز للسلطة المختصة تفتيش الزوارق.", true},
		{"ar", "المادة 4\nتقوم مصلحة الموانئ بحجز الزوارق المشتبه فيها.", true},
		{"ar", "المادة 4\nيجب على المرخص له أن يقدم إلى الهيئة معلومات عن الزوارق.", true},
		{"ar", "المادة 4\nلرجال الشرطة استعمال القوة عند المرفأ.", true},
		{"ar", "المادة 4\nتسري هذه الأحكام على الزوارق، وله لون أزرق.", false},
		{"ar", "المادة 4\nللوزير منح مكافأة لمن يساعد في الكشف عن مخالفة.", false},
		{"ar", "المادة 4\nللنيابة العامة إيقاف إجراءات الدعوى.", false},
	} {
		slots, _ := readByGrammar(t, c.language, c.text)
		assert.Equal(t, c.power, slots.Has(checker.SlotPower), c.text)
	}
}

func TestOffencesAndTheirFaultInRussianChineseAndArabic(t *testing.T) {
	for _, c := range []struct {
		language, text string
		offence        bool
		mental         checker.Mental
	}{
		{"ru", "Статья 4\nВымогательство, то есть требование улья под угрозой, наказывается штрафом.", true, checker.MentalImplied},
		{"ru", "Статья 4\nКража, совершенная на пасеке, наказывается штрафом.", true, checker.MentalImplied},
		{"ru", "Статья 4\nУгроза, продажа или порча улья наказываются штрафом.", true, checker.MentalNone},
		{"ru", "Статья 4\nПеревозчик несет ответственность за утрату улья.", false, 0},
		{"ru", "Статья 4\nЛицо, впервые совершившее преступление, освобождается от уголовной ответственности.", false, 0},

		{"zh", "第四条 未按照规定摆渡的，给予警告；拒不改正的，处五千元罚款。", true, checker.MentalNone},
		{"zh", "第四条 伪造渡口凭证的，处五千元罚款。", true, checker.MentalImplied},
		{"zh", "第四条 船主可能判处有期徒刑的，渡口可以延长开放时间。", false, 0},

		{"ar", "المادة 4\nيعاقب بالحبس كل من فتح الطاحونة دون الحصول على رخصة.", true, checker.MentalNone},
		{"ar", "المادة 4\nتفرض عليه غرامة إذا لم يلتزم صاحب الطاحونة بتنظيف القناة.", true, checker.MentalNone},
		{"ar", "المادة 4\nيكون صاحب الطاحونة مسئولا بالتضامن عن الوفاء بالتعويض.", false, 0},
	} {
		slots, mental := readByGrammar(t, c.language, c.text)
		assert.Equal(t, c.offence, slots.Has(checker.SlotOffence), c.text)
		assert.Equal(t, c.mental, mental, c.text)
	}
}

func TestAProsecutorIsNoJudgeInRussianAndArabic(t *testing.T) {
	for _, c := range []struct {
		language, text string
		judge          bool
	}{
		{"ru", "Статья 4\nПолиция вправе с санкции прокурора обыскать лодку.", false},
		{"ru", "Статья 4\nПолиция вправе с разрешения прокурора обыскать лодку.", false},
		{"ru", "Статья 4\nПолиция вправе с санкции следственного судьи обыскать лодку.", true},
		{"ru", "Статья 4\nПолиция вправе по решению суда обыскать лодку.", true},
		{"ar", "المادة 4\nيجوز للشرطة بإذن من النيابة العامة تفتيش الزوارق.", false},
		{"ar", "المادة 4\nيجوز للشرطة بأمر من النيابة العامة تفتيش الزوارق.", false},
		{"ar", "المادة 4\nيجوز للشرطة بأمر من قاضي التحقيق تفتيش الزوارق.", true},
		{"ar", "المادة 4\nيجوز للشرطة بإذن من المحكمة المختصة تفتيش الزوارق.", true},
	} {
		slots, _ := readByGrammar(t, c.language, c.text)
		assert.True(t, slots.Has(checker.SlotPower), c.text)
		assert.Equal(t, c.judge, slots.Has(checker.SlotAuthorisation), c.text)
	}
}
