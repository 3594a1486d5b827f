module com.example.consumer {
    requires io.culvert.dsl;
    requires io.culvert.wfp;
}
