//! Frozen: a line here may be added, never changed.

use super::*;

#[test]
fn the_numbers_are_frozen() {
    let table: Vec<String> = KINDS
        .iter()
        .flat_map(|kind| {
            let head = format!("{} {} {:?}", kind.number, kind.name, kind.travel);
            let rows = kind.fields.iter().map(|field| {
                format!(
                    "{}.{} {} {:?} {:?}",
                    kind.number, field.number, field.name, field.value, field.policy
                )
            });
            std::iter::once(head).chain(rows)
        })
        .collect();
    assert_eq!(
        table,
        [
            "1 household Synced",
            "1.1 LAND Land Register",
            "1.2 COMMUNE Text Register",
            "1.3 NAME Text Register",
            "2 person Synced",
            "2.1 NAME Text Register",
            "2.2 ADDED YesNo Register",
            "2.99 DELETED YesNo Register",
            "3 step Synced",
            "3.1 STATUS Status Status",
            "4 paper Synced",
            "4.1 HELD YesNo Register",
            "4.2 EXPIRES_ON Day Register",
            "5 note Synced",
            "5.1 TEXT Text AppendOnly",
            "5.2 PERSON Person Register",
            "5.3 STEP Text Register",
            "5.99 DELETED YesNo Register",
            "6 letter Synced",
            "6.1 SENDER Text Register",
            "6.2 SUBJECT Text Register",
            "6.3 RECEIVED_ON Day Register",
            "6.4 ANSWER_BY Day Register",
            "6.5 ANSWERED_ON Day Register",
            "6.6 PERSON Person Register",
            "6.7 STEP Text Register",
            "6.99 DELETED YesNo Register",
            "7 appointment Synced",
            "7.1 ON Day Register",
            "7.2 AT Text Register",
            "7.3 PLACE Text Register",
            "7.4 PERSON Person Register",
            "7.5 STEP Text Register",
            "7.6 REMARK Text Register",
            "7.99 DELETED YesNo Register",
            "8 photo Synced",
            "8.1 MANIFEST Bytes Register",
            "8.2 PERSON Person Register",
            "8.3 PAPER Text Register",
            "8.4 LETTER Text Register",
            "8.5 PROOF Text Register",
            "8.99 DELETED YesNo Register",
            "9 draft LocalOnly",
            "9.1 TEXT Text Register",
            "9.2 ONLY_HERE YesNo Register",
            "9.99 DELETED YesNo Register",
            "10 member Synced",
            "10.1 ADMITTED Bytes AppendOnly",
            "10.2 REMOVED Bytes AppendOnly",
            "10.3 RELEASED Bytes AppendOnly",
            "10.4 NAME Text Register",
            "11 private_note LocalOnly",
            "11.1 TEXT Text AppendOnly",
            "11.2 PERSON Person Register",
            "11.3 STEP Text Register",
            "11.99 DELETED YesNo Register",
            "12 proof Synced",
            "12.1 HOW Text Register",
            "12.2 ON Day Register",
            "12.3 REMARK Text Register",
            "12.4 PERSON Person Register",
            "12.5 STEP Text Register",
            "12.99 DELETED YesNo Register",
            "13 forms LocalOnly",
            "13.1 TEXTS Text Register",
            "13.99 DELETED YesNo Register",
        ]
    );
}

#[test]
fn the_facts_of_a_person_are_frozen() {
    let table: Vec<String> =
        Fact::ALL.iter().map(|fact| format!("{} {}", fact_field(*fact), fact.name())).collect();
    assert_eq!(
        table.join(", "),
        "101 role, 102 status, 103 entry_mode, 104 nationality, 105 dwelling, 106 licence_country, 107 german_level, \
         108 appeal_period, 120 born_on, 121 entered_on, 122 moved_in_on, 123 moving_on, 124 leaving_on, \
         125 asylum_registered_on, 126 interview_on, 127 decision_served_on, 128 decision_final_on, \
         129 permit_issued_on, 130 permit_expires_on, 131 visa_expires_on, 132 passport_expires_on, \
         133 accommodation_started_on, 134 job_started_on, 135 job_ends_on, 136 job_end_known_on, \
         137 employer_changed_on, 138 insured_since_on, 139 childcare_starts_on, 140 course_registered_on, \
         141 due_on, 142 duldung_since_on, 143 home_trip_on, 144 married_since_on, 145 notice_served_on, \
         160 needs_benefits, 161 able_to_work, 162 looking_for_work, 163 job_offer, 164 has_job, 165 low_income, 166 looking_for_flat, \
         167 moving, 168 single_parent, 169 pregnant, 170 family_abroad, 171 married_to_german, \
         172 foreign_vocational_degree, 173 foreign_academic_degree, 174 has_car, 175 born_in_germany, \
         176 in_school, 177 course_obliged, 178 in_training, 179 title_runs_on"
    );
}

#[test]
fn an_answer_and_its_i_do_not_know_are_two_fields() {
    assert_eq!(skipped_field(Fact::Role), 1001);
    assert_eq!(skipped_field(Fact::CourseObliged), 1077);
    for fact in Fact::ALL.iter().copied() {
        assert!(fact_field(fact) < FIRST_SKIPPED);
        assert_eq!((skipped_fact_of(skipped_field(fact)), fact_of(skipped_field(fact))), (Some(fact), None));
        assert_eq!(field(person::KIND, skipped_field(fact)).unwrap().value, ValueType::YesNo);
    }
}

#[test]
fn no_number_is_used_twice() {
    for (index, kind) in KINDS.iter().enumerate() {
        assert!(KINDS.iter().skip(index + 1).all(|other| other.number > kind.number));
        for (index, field) in kind.fields.iter().enumerate() {
            assert!(kind.fields.iter().skip(index + 1).all(|other| other.number > field.number));
            assert!(field.number < FIRST_FACT);
            assert_eq!(field.number == DELETED, field.name == "DELETED");
        }
    }
}

#[test]
fn facts_are_fields_of_persons_only() {
    let number = fact_field(Fact::BornOn);
    assert_eq!(field(person::KIND, number).unwrap().value, ValueType::Fact(Fact::BornOn));
    assert_eq!(field(step::KIND, number), None);
    assert_eq!(fact_of(person::NAME), None);
    assert_eq!(fact_of(FIRST_FACT), None);
}

#[test]
fn what_is_not_in_the_table_merges_as_a_register_and_travels() {
    assert_eq!(field(4711, 1), None);
    assert_eq!(field(person::KIND, 98), None);
    assert_eq!(policy(4711, 1), Policy::Register);
    assert!(!is_local_only(4711));
    let local: Vec<u16> = KINDS.iter().map(|kind| kind.number).filter(|kind| is_local_only(*kind)).collect();
    assert_eq!(local, [draft::KIND, private_note::KIND, forms::KIND]);
}

#[test]
fn a_value_of_the_wrong_shape_is_not_readable() {
    let text = |text: &str| Value::Text(text.into());
    for (value_type, good, bad) in [
        (ValueType::Text, text("Olena"), Value::YesNo(true)),
        (ValueType::YesNo, Value::YesNo(true), text("true")),
        (ValueType::Day, text("2026-11-22"), text("22.11.2026")),
        (ValueType::Land, text("NW"), text("DE-NW")),
        (ValueType::Status, text("raise done 2026-11-22"), text("done")),
        (ValueType::Person, text("0123456789abcdef0123456789abcdef"), text("olena")),
        (ValueType::Bytes, Value::Bytes(vec![1]), text("1")),
        (ValueType::Fact(Fact::Nationality), text("UA"), text("Ukraine")),
        (ValueType::Fact(Fact::HasJob), text("true"), Value::YesNo(true)),
    ] {
        assert!(value_type.accepts(&good), "{value_type:?} {good:?}");
        assert!(!value_type.accepts(&bad), "{value_type:?} {bad:?}");
        assert!(value_type.accepts(&Value::Cleared));
    }
}
