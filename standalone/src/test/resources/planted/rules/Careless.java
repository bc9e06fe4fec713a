package planted.rules;

@Applies({"XX-01", "XX-02"})
@Applies(value = "XX-03", refusesNothing = "it is a definition")
@Applies("XX-99")
class Careless {
    @Allows("XX-01")
    @Refuses({"XX-02", "XX-04"})
    @Test
    void a_test() {}
}
