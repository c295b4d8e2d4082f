package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlowsTest {

    @Test
    void whatIsEarnedOrSpentIsOfAStretchOfTime() {
        assertThat(most("Service cost | 5\nInterest cost | 6\nReturn on plan assets | 7")).isTrue();
        assertThat(most("Current: \nFederal | 5\nState | 6\nTotal | 11")).isTrue();
        assertThat(most("Sales of pumps | 5\nSales of inventories | 6")).isTrue();
    }

    @Test
    void whatIsHeldOrOwedIsOfADay() {
        assertThat(most("Land | 5\nBuildings | 6\nAccumulated depreciation | 4")).isFalse();
        assertThat(most("Benefit obligation | 5\nPlan assets at fair value | 6")).isFalse();
        assertThat(most("Discount rate | 5\nSalary increases | 6")).isFalse();
    }

    private static boolean most(String rows) {
        return Flows.most(Rowed.rows(rows));
    }
}
