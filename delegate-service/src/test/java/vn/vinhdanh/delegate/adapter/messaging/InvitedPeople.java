package vn.vinhdanh.delegate.adapter.messaging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.delegate.Answer;
import vn.vinhdanh.delegate.domain.delegate.Award;
import vn.vinhdanh.delegate.domain.delegate.Channel;
import vn.vinhdanh.delegate.domain.delegate.Contact;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.Delivery;
import vn.vinhdanh.delegate.domain.delegate.Invitation;
import vn.vinhdanh.delegate.domain.delegate.Person;
import vn.vinhdanh.delegate.domain.delegate.Roles;
import vn.vinhdanh.delegate.domain.delegate.Salutation;
import vn.vinhdanh.delegate.domain.delegate.State;
import vn.vinhdanh.delegate.fixtures.TrungKhanh;

/** The delegates of the golden examples. */
final class InvitedPeople {

    private InvitedPeople() {}

    static Delegate duc() {
        return delegate(
                new Person("Hoàng Văn Đức", "truong-hoc", 1984, Salutation.MR, null, null),
                "Giáo viên Trường Tiểu học Trùng Khánh",
                new Contact(Channel.EMAIL, "hoang.duc@trungkhanh.example", "0912345678"),
                new Roles(List.of("duoc-khen"), List.of(new Award(ContractTest.NOMINATION, false))),
                2,
                new Answer(
                        Answer.Kind.SUBSTITUTED, null, "Nông Thị Hoa", null, Answer.Via.LINK, ContractTest.ANSWERED));
    }

    static Delegate mai() {
        return delegate(
                new Person("Lý Thị Mai", "xom-to-dan-pho", null),
                null,
                Contact.NONE,
                new Roles(List.of("xom-to"), List.of()),
                1,
                new Answer(Answer.Kind.DECLINED, "Ốm", null, null, Answer.Via.OFFICER, ContractTest.ANSWERED));
    }

    private static Delegate delegate(
            Person person, @Nullable String title, Contact contact, Roles roles, int revision, Answer answer) {
        return new Delegate(
                TrungKhanh.COMMUNE,
                TrungKhanh.CONFERENCE,
                person,
                title,
                contact,
                roles,
                State.INVITED,
                null,
                new Invitation(revision, 1, contact, TrungKhanh.LATE_JULY, false, Delivery.PENDING, null, null),
                answer,
                null,
                null,
                null);
    }
}
