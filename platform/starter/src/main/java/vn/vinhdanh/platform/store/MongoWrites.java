package vn.vinhdanh.platform.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.util.Set;
import org.bson.BsonMaximumSizeExceededException;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The two writes there are, with the store's refusals in our words. */
final class MongoWrites {

    /** The server's codes for a document beyond 16 MB. */
    private static final Set<Integer> TOO_LARGE = Set.of(10334, 17280, 17419, 17420);

    private MongoWrites() {}

    /** @return false if the id is taken */
    static boolean inserted(MongoCollection<Document> collection, Document document) {
        try {
            collection.insertOne(document);
            return true;
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw inOurWords(refused);
        } catch (BsonMaximumSizeExceededException tooLarge) {
            throw new DocumentIsFull();
        }
    }

    /** @return false if no document matched: somebody else wrote first */
    static boolean updated(MongoCollection<Document> collection, Bson guard, Document update) {
        try {
            return collection.updateOne(guard, update).getMatchedCount() == 1;
        } catch (MongoWriteException refused) {
            throw inOurWords(refused);
        } catch (BsonMaximumSizeExceededException tooLarge) {
            throw new DocumentIsFull();
        }
    }

    private static RuntimeException inOurWords(MongoWriteException refused) {
        return TOO_LARGE.contains(refused.getCode()) ? new DocumentIsFull() : refused;
    }
}
