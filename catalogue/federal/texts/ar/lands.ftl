### What the Länder decide for themselves. The name of the Land stands above it.

# The overview is old: each sentence names its year and says whom to ask.
land-schulpflicht_beginn-at_once = للأطفال الذين يطلبون الحماية تصبح المدرسة إلزامية فورًا. هذا من نظرة عامة لسنة ⁨2015/16⁩. اسألوا دائرة المدارس (⁨Schulamt⁩) ما هو صحيح اليوم.
land-schulpflicht_beginn-after_assignment = للأطفال الذين يطلبون الحماية تصبح المدرسة إلزامية عندما تُوزَّع الأسرة على مدينة أو بلدة. هذا من نظرة عامة لسنة ⁨2015/16⁩. اسألوا دائرة المدارس (⁨Schulamt⁩) ما هو صحيح اليوم.
land-schulpflicht_beginn-after_reception_facility = للأطفال الذين يطلبون الحماية تصبح المدرسة إلزامية عندما تنتقل الأسرة من مركز الاستقبال (⁨Aufnahmeeinrichtung⁩) إلى سكن آخر. هذا من نظرة عامة لسنة ⁨2015/16⁩. اسألوا دائرة المدارس (⁨Schulamt⁩) ما هو صحيح اليوم.
land-schulpflicht_beginn-right_after_assignment = للأطفال الذين يطلبون الحماية حق في المدرسة عندما تُوزَّع الأسرة على مدينة أو بلدة. يلزم لذلك طلب. هذا من نظرة عامة لسنة ⁨2015/16⁩. اسألوا دائرة المدارس (⁨Schulamt⁩) ما هو صحيح اليوم.
land-schulpflicht_beginn-three_months_after_entry = للأطفال الذين يطلبون الحماية تصبح المدرسة إلزامية بعد ثلاثة أشهر من الدخول إلى ألمانيا. هذا من نظرة عامة لسنة ⁨2015/16⁩. اسألوا دائرة المدارس (⁨Schulamt⁩) ما هو صحيح اليوم.
land-schulpflicht_beginn-six_months_after_entry = للأطفال الذين يطلبون الحماية تصبح المدرسة إلزامية بعد ستة أشهر من الدخول إلى ألمانيا. هذا من نظرة عامة لسنة ⁨2015/16⁩. اسألوا دائرة المدارس (⁨Schulamt⁩) ما هو صحيح اليوم.
land-schulpflicht_beginn-ask = لا يعرف ⁨DiKo⁩ متى تصبح المدرسة إلزامية في هذه الولاية للأطفال الذين يطلبون الحماية. اسألوا دائرة المدارس (⁨Schulamt⁩).

land-schulart_anmeldung-ki = مركز الاندماج البلدي (⁨Kommunales Integrationszentrum⁩) يقدّم الاستشارة للأسر الجديدة في ألمانيا، ويساعد في إيجاد مدرسة. خذوا موعدًا هناك أو لدى دائرة المدارس (⁨Schulamt⁩).
land-schulart_anmeldung-ask = لا يعرف ⁨DiKo⁩ أي جهة في هذه الولاية تقدّم الاستشارة للأسر التي تبحث عن مدرسة. اسألوا دائرة المدارس (⁨Schulamt⁩) أو مدرسة قريبة منكم.
land-eingangsuntersuchung-ask = لا يعرف ⁨DiKo⁩ هل يلزم في هذه الولاية فحص قبل المدرسة. اسألوا دائرة الصحة (⁨Gesundheitsamt⁩) أو المدرسة.

land-wbs_recht-ask = لولايات كثيرة قانون خاص بهذه الشهادة. لا يعرف ⁨DiKo⁩ ما هي القواعد في هذه الولاية، مثلًا كم من الوقت يجب أن يبقى تصريح الإقامة (⁨Aufenthaltstitel⁩) صالحًا. اسألوا دائرة الإسكان (⁨Wohnungsamt⁩).

land-aslblg_traeger-ask = لا يعرف ⁨DiKo⁩ أي دائرة تدفع الإعانات في هذه الولاية. اسألوا دائرة الشؤون الاجتماعية (⁨Sozialamt⁩) أو مكان الإيواء.
land-egk_aslblg-ask = في بعض الأماكن توجد بطاقة صحية، وفي أماكن أخرى تلزم قسيمة علاج (⁨Behandlungsschein⁩) قبل كل زيارة للطبيب. لا يعرف ⁨DiKo⁩ ما هي القواعد في هذه الولاية. اسألوا دائرة الشؤون الاجتماعية (⁨Sozialamt⁩).
land-bezahlkarte-ask = قد يأتي المال على بطاقة دفع (⁨Bezahlkarte⁩). لا يعرف ⁨DiKo⁩ هل الأمر كذلك في هذه الولاية، وماذا يمكنكم أن تدفعوا بهذه البطاقة. اسألوا دائرة الشؤون الاجتماعية (⁨Sozialamt⁩).
